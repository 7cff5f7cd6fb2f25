import { type Kin, SAME } from './kin.js'

/** Whether a kin is the word typed, in this form or another one, and not what only begins with it or looks like it. */
export function isSameWord({ closeness, isForm }: Pick<Kin, 'closeness' | 'isForm'>): boolean {
  return closeness >= SAME || isForm === true
}
