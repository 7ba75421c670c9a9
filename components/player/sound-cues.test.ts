import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { segment } from '@/lib/player/fixture'
import { initialState } from '@/lib/player/state'
import type { TalkAmount } from '@/lib/player/talk'
import { toPlayerTimeline } from '@/lib/player/timeline'
import { createPlayerStore } from './player-store'
import type { VoiceStatus } from './sound'
import { followChanges, type Change } from './sound-changes'
import { followCues } from './sound-cues'

const timeline = toPlayerTimeline([
  segment({ kind: 'work', seconds: 20, cues: [{ at: 0, text: 'Squat' }, { at: 6, text: 'Chest up', role: 'extra' }, { at: 10, text: 'Ten left', role: 'countdown' }] }),
  segment({ kind: 'rest', seconds: 10, cues: [{ at: 0, text: 'Rest' }, { at: 4, text: 'Next: row' }] }),
])

/** The class driven by a clock of its own; answers with what was said, what a tone marked, and the changes. */
function taking(talk: { on: boolean; amount: TalkAmount }, status: VoiceStatus = 'ready') {
  const store = createPlayerStore(timeline, initialState())
  const said: string[] = []
  const changes: Change[] = []
  const speaker = { say: (text: string) => void said.push(text), stop: vi.fn<() => void>(), status: () => status }
  const mark = vi.fn<() => void>()
  followCues(store, { speaker, tones: { mark } }, () => talk)
  followChanges(store, (change) => void changes.push(change))
  const run = (seconds: number, step = 250) => {
    for (let gone = 0; gone < seconds * 1000; gone += step) {
      vi.advanceTimersByTime(step)
      store.send({ type: 'tick' })
    }
  }
  store.send({ type: 'start' })
  return { store, said, changes, mark, speaker, run }
}

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

it.each([
  ['all', ['Squat', 'Chest up', 'Ten left', 'Rest', 'Next: row']],
  ['essentials', ['Squat', 'Ten left', 'Rest', 'Next: row']],
  ['countdown', ['Ten left']],
  ['none', []],
] as const)('at %s', (amount, expected) => {
  const { said, run, changes } = taking({ on: true, amount })
  run(40)
  expect(said).toEqual(expected)
  expect(changes).toEqual(['change', 'change', 'end'])
})

it('says nothing when it is off, and a tone marks nothing then', () => {
  const { said, mark, run } = taking({ on: false, amount: 'all' }, 'absent')
  run(40)
  expect([said, mark.mock.calls.length]).toEqual([[], 0])
})

it.each(['absent', 'silent'] as const)('marks with a tone what a voice that is %s cannot say, where the class has no tone', (status) => {
  const { said, mark, run } = taking({ on: true, amount: 'all' }, status)
  run(40)
  expect([said, mark.mock.calls.length]).toEqual([[], 3])
})

it('stops on pause and when somebody moves the class, and says again only what is played again', () => {
  const { store, said, speaker, run, changes } = taking({ on: true, amount: 'all' })
  run(10)
  speaker.stop.mockClear()
  store.send({ type: 'pause' })
  expect(speaker.stop).toHaveBeenCalledTimes(1)
  store.send({ type: 'resume' })
  store.send({ type: 'seek', to: 22_000 })
  expect(speaker.stop).toHaveBeenCalledTimes(3)
  run(3)
  expect(said).toEqual(['Squat', 'Chest up', 'Next: row'])
  expect(changes).toEqual(['change'])
})

it('is silent while hidden, and never makes up for what went by', () => {
  const { store, said, speaker, run } = taking({ on: true, amount: 'all' })
  run(4)
  speaker.stop.mockClear()
  store.send({ type: 'hide' })
  expect(speaker.stop).toHaveBeenCalledTimes(1)
  run(6)
  run(14, 7000)
  store.send({ type: 'show' })
  run(4)
  expect(said).toEqual(['Squat', 'Next: row'])
})

it('says the newest alone when several come due in one look', () => {
  const { said, run } = taking({ on: true, amount: 'all' })
  run(8.5)
  run(4.9, 4900)
  expect(said).toEqual(['Squat', 'Ten left'])
})

it('says nothing twice when a movement is swapped', () => {
  const { store, said, speaker, run } = taking({ on: true, amount: 'all' })
  run(3.25)
  speaker.stop.mockClear()
  store.swap(timeline)
  expect([said, speaker.stop.mock.calls.length]).toEqual([['Squat'], 1])
})
