import { expect, it } from 'vitest'
import { paceProgress } from '../../src/library/pace-progress.js'

/** What is shown of work on ten notes, each of which takes so many milliseconds. */
function work(pause: number): string[] {
  const shown: string[] = []
  let time = 0
  const show = paceProgress(
    (done, all) => shown.push(`${done}/${all}`),
    () => time,
  )
  for (let done = 0; done <= 10; done++) {
    show(done, 10)
    time += pause
  }
  return shown
}

it('shows nothing of work that is done in half a second', () => expect(work(49)).toEqual([]))

it('shows longer work ten times a second, and its end', () => {
  expect(work(60)).toEqual(['9/10', '10/10'])
  expect(work(250)).toEqual(['2/10', '3/10', '4/10', '5/10', '6/10', '7/10', '8/10', '9/10', '10/10'])
})
