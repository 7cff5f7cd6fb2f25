/**
 * Syllables that verbs end in before 기. In Sino-Korean words others stand there: 크기, 비동기, 분기, 편집기.
 *
 * Some are missing that do both, as 대 and 주 in 대기 and 주기.
 */
const VERB_NOUN =
  /[가거걸그기깨꾸끄끊나내넣놓누니다닫되두들듣뜨띄르리막맞맡멈묶묻바받보붙빼뽑뿌섞세시쌓쓰씻얻여열오옮우이읽잇자잡재지짓짜찍찾채추치캐켜키터트펴풀피하히]기$/u

/** Whether a word is a Korean verb that 기 has made a noun, as in 리스트 나누기: what is done, not what it is done with. */
export function isAction(word: string): boolean {
  return VERB_NOUN.test(word)
}
