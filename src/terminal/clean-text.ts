// Painting and layout clean alike; whoever writes to the terminal finds it here.
export { cleanText } from '../words/clean-text.js'
