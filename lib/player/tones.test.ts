import { describe, expect, it } from 'vitest'
import { bouts, drive, segment } from './fixture'
import { toPlayerTimeline } from './timeline'
import { tonesAhead, toneSchedule } from './tones'

const schedule = toneSchedule(bouts)

describe('toneSchedule', () => {
  it('counts three before each change and marks the change and the end', () => {
    expect(schedule.slice(0, 4)).toEqual([
      { at: 17_000, kind: 'count' }, { at: 18_000, kind: 'count' }, { at: 19_000, kind: 'count' }, { at: 20_000, kind: 'change' },
    ])
    expect(schedule).toHaveLength(20)
    expect(schedule.at(-1)).toEqual({ at: 135_000, kind: 'end' })
  })

  it('never puts two tones on one moment in short segments', () => {
    const short = toneSchedule(toPlayerTimeline([segment({ kind: 'work', seconds: 3 }), segment({ kind: 'transition', seconds: 1 }), segment({ kind: 'work', seconds: 5 })]))
    expect(short.map(({ at }) => at)).toEqual([1000, 2000, 3000, 4000, 6000, 7000, 8000, 9000])
  })
})

describe('tonesAhead', () => {
  it('is silent until the start, then counts the class in', () => {
    const player = drive(bouts)
    expect(tonesAhead(schedule, player.state(), 60_000)).toEqual([])
    player.act({ type: 'start' })
    expect(tonesAhead(schedule, player.state(), 20_500).map(({ after, kind }) => [after, kind])).toEqual([
      [0, 'count'], [1000, 'count'], [2000, 'count'], [3000, 'change'], [20_000, 'count'],
    ])
  })

  it('measures from the last look and leaves out what is past', () => {
    const player = drive(bouts)
    player.play(18.5)
    expect(tonesAhead(schedule, player.state(), 2000)).toEqual([
      { at: 19_000, kind: 'count', after: 500 }, { at: 20_000, kind: 'change', after: 1500 },
    ])
    player.act({ type: 'pause' })
    expect(tonesAhead(schedule, player.state(), 2000)).toEqual([])
  })
})
