import { listWords } from './list-words.js'
import { saysItFails } from './says-it-fails.js'

/** Whether a folded word says so little that it should hardly weigh in a question: `how`, `the`, `어떻게`, `하는`. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || saysItFails(word)
}

const STOP_WORDS = new Set(
  listWords(`a about all also am an and any are as at be because been being between both but by can canonical could did do does
  doing each either for from get gets getting given got had has have having here how however i if in into is it its just
  let like make makes making may me might more most much my need no not now of off on once one only onto or other our out
  over own same shall she should so some such than that the their them then there these they this those through to too
  under until up us use used uses using versus very via vs want was way we were what when where which while who whom why
  will with within without would you your s t don doesn isn won re ve ll please best arent cant couldnt didnt doesnt dont
  hasnt havent im isnt ive shouldnt thats wasnt werent whats wont wouldnt
  이 그 저 것 수 등 및 더 좀 잘 못 안 때 중 후 또 또는 그리고 그러나 하지만 어떻게 어떤 무엇 무슨 왜 언제 어디 어디서
  어디에 누가 하나요 되나요 있나요 인가요 인지 하는 하는지 하려면 하고 하기 한 할 해서 해야 합니다 하면 되는 되는지 됩니다 된
  싶어요 싶은데 싶습니다 싶다 주세요 위한 위해 대한 대해 있는 있습니다 있다 없는 없이 같은 통해 모든 모두 다른 여러 함께 방법
  예제 예시 사용법 사용방법 작성법 활용법 usage example examples tutorial cheatsheet 법 뭐 뭔가요 뭐가 무엇인가요 차이 차이점 를 을 가 은 는 의 에 와 과 로 으로 에서 랑`),
)
