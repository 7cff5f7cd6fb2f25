/**
 * Korean particles as they come out where the keyboard was not switched: 를, 을, 은, 는, 이, 가, 의, 에, 에서, 로, 으로, 와, 과, 도,
 * 란, 이란, 랑, 이랑, 까지, 부터, 처럼, 보다.
 */
const PARTICLE =
  /^([a-z][a-z\d]{2,}?)(?:fmf|dmf|dms|sms|dl|rk|dml|dp|dptj|fh|dmfh|dhk|rhk|eh|fks|dlfks|fkd|dlfkd|rkwl|qnxj|cjfja|qhek)$/

/** A Latin word without the particle that was typed with its own keyboard layout: `venvfmf` → `venv`, for `venv를`; '' where it has none. */
export function cutTypedParticle(word: string): string {
  return PARTICLE.exec(word)?.[1] ?? ''
}
