import { listWords } from './list-words.js'

/** Whether a folded word belongs to the asking, not to what is asked for: `difference`, `correctly`, `싶어요`. */
export function isFiller(word: string): boolean {
  fillers ??= new Set(listWords(FILLERS))
  return fillers.has(word) || (word.length > 2 && ASKING.test(word))
}

let fillers: ReadonlySet<string> | undefined

const FILLERS = `
  able actually always anybody anyone anything best better between called can't cannot case certain clean cleanest common
  correct correctly current currently difference differences differ different does doesn't don't easily easiest easy
  efficient efficiently elegant else exactly explain explained explanation fastest given good happen happens help idea
  instead keyword know known many mean meaning means multiple need nice particular possible possibly prefer preferred
  proper properly purpose python pythonic quick quickest quickly really recommended reliable reliably safe safely same say
  seem several simple simplest simply something somehow sometimes standard still suddenly tell thing things trying
  understand understanding unexpectedly want wanted wants way ways whether whole whose work working works wrong
  가능한가요 가지 각각 갑자기 걸 것은 것을 것이 게 계속 굳이 그냥 그런데 그럼 나오는 나와요 나요 나타나요 내가 낫나요 내
  다시 다 도대체 된다 될까요 두고 둘 들어 따로 때는 때마다 뜨는데 떠요 뜹니다 라고 만 말고 맞나요 몇 모르겠어요 무슨 뭐예요
  뭐죠 뭘 바로 방법은 방법을 방법이 보고 보려면 보면 볼 서로 수가 쉽게 쓰나요 쓰는 써야 아닌 안되나요 알고 알려면 알려줘 않고
  않아요 어느 어디에 어디서 어떨 어떻게든 얼마나 우리 으로 이건 이게 이란 이런 이럴 이유 이유가 이유는 있는지 있게 자꾸 자동으로 정확히
  제대로 좋나요 좋은 좋을까요 줄 중에 중에서 직접 차이가 차이는 차이를 차이점은 파이썬 파이썬에서 편하게 하기가 하나 하나로 하나만 하는데 하는지
  하네요 하지 한다 한번 할까요 할 합니까 해도 해야 했는데 했더니`

/** Endings of Korean questions and wishes. */
const ASKING =
  /^(?:싶|있|없|되|돼|하|해야\s?하|나오|나와|안\s?되|안\s?돼|뭔|무엇인|어떻|인|될|할|않|같|모르|궁금|알려|주)[가-힣]{0,3}(?:요|까|죠|데|다|니|지)$/u
