/** An entry below this score does not answer. */
export const LEAST = 0.07
