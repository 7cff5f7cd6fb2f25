/** Korean particles as they come out where the keyboard was not switched: 를, 을, 은, 는, 이, 가, 의, 에, 에서, 로, 으로, 와, 과, 도, 란. */
const PARTICLE = /^([a-z][a-z\d]{2,}?)(?:fmf|dmf|dms|sms|dl|rk|dml|dp|dptj|dmfh|fh|dhk|rhk|eh|fks)$/

/** A Latin word without the particle that was typed with its own keyboard layout: `venvfmf` → `venv`, for `venv를`; '' where it has none. */
export function cutTypedParticle(word: string): string {
  return PARTICLE.exec(word)?.[1] ?? ''
}
