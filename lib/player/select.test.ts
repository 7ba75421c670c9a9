import { describe, expect, it } from 'vitest'
import { bouts, drive, segment } from './fixture'
import { captionAt, cuesDue, nextSegment, nextWork, progress, secondsLeft, secondsLeftInSegment, setOf } from './select'
import { segmentAt, toPlayerTimeline } from './timeline'

describe('segmentAt', () => {
  it.each([[0, 0], [19_999, 0], [20_000, 1], [74_999, 2], [75_000, 3], [134_999, 4], [135_000, 4]])('%i ms is in segment %i', (position, index) => {
    expect(segmentAt(bouts, position).index).toBe(index)
  })

  it('refuses an empty class', () => {
    expect(() => toPlayerTimeline([])).toThrow(RangeError)
  })
})

describe('what is left', () => {
  it('rounds up, so that a segment starts whole and never shows zero', () => {
    expect(secondsLeftInSegment(bouts, 20_000)).toBe(40)
    expect(secondsLeftInSegment(bouts, 20_001)).toBe(40)
    expect(secondsLeftInSegment(bouts, 59_999)).toBe(1)
    expect(secondsLeft(bouts, 135_000)).toBe(0)
    expect(progress(bouts, 67_500)).toBe(0.5)
  })
})

describe('what comes', () => {
  it('knows the next segment, the next work and the set', () => {
    expect(nextSegment(bouts, 30_000)?.kind).toBe('rest')
    expect(nextWork(bouts, 30_000)?.index).toBe(3)
    expect(nextSegment(bouts, 130_000)).toBeNull()
    expect(nextWork(bouts, 80_000)).toBeNull()
    expect(setOf(bouts, segmentAt(bouts, 80_000))).toEqual({ index: 2, count: 2 })
    expect(setOf(bouts, segmentAt(bouts, 65_000))).toBeNull()
  })

  it('starts counting anew when another movement comes between', () => {
    const work = (movement: string) => segment({ kind: 'work', seconds: 30, movement })
    const pause = segment({ kind: 'rest', seconds: 10 })
    const circuit = toPlayerTimeline([work('squat'), pause, work('squat'), pause, work('plank'), pause, work('squat')])
    expect(circuit.segments.filter(({ kind }) => kind === 'work').map((each) => setOf(circuit, each))).toEqual([
      { index: 1, count: 2 }, { index: 2, count: 2 }, null, null,
    ])
  })

  it('counts sides apart', () => {
    const lunge = (side: 'left' | 'right') => segment({ kind: 'work', seconds: 30, movement: 'lunge', side })
    const sides = toPlayerTimeline([lunge('left'), lunge('right'), lunge('left')])
    expect(setOf(sides, segmentAt(sides, 70_000))).toEqual({ index: 2, count: 2 })
    expect(setOf(sides, segmentAt(sides, 40_000))).toBeNull()
  })
})

describe('cues', () => {
  it('come due once each, in order, over a whole class', () => {
    const player = drive(bouts)
    const said: string[] = []
    player.act({ type: 'start' })
    for (let step = 0; step < 1000; step += 1) {
      player.act({ type: 'tick' }, 170)
      said.push(...cuesDue(bouts, player.state()).map(({ text }) => text))
    }
    expect(player.state().phase).toBe('finished')
    expect(said).toEqual(['Walk on the spot', 'Squat', 'Chest up', 'Shake it out', 'Squat again', 'Last ones'])
  })

  it('are not replayed in a burst after the phone was locked', () => {
    const player = drive(bouts)
    player.play(10)
    player.act({ type: 'hide' })
    expect(cuesDue(bouts, player.act({ type: 'show' }, 70_000, 0))).toEqual([])
    expect(captionAt(bouts, player.state().position)).toBe('Squat again')
  })

  it('stay as captions until the segment ends', () => {
    expect(captionAt(bouts, 29_999)).toBe('Squat')
    expect(captionAt(bouts, 30_000)).toBe('Chest up')
    expect(captionAt(bouts, 60_500)).toBeNull()
  })
})
