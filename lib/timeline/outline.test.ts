import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segment } from '@/lib/catalog/types'
import { outline } from './outline'

type Part = Pick<Segment, 'kind' | 'seconds' | 'movement' | 'side' | 'rpe' | 'reps'>
const part = (kind: Segment['kind'], movement: string | null, seconds: number, rpe = 5): Part => ({ kind, movement, seconds, rpe, side: 'none', reps: null })

const warm = part('warm-up', 'march', 60, 2)
const squat = part('work', 'squat', 40)
const lunge = part('work', 'reverse-lunge', 40)
const rest = part('rest', null, 20, 1)
const cool = part('cool-down', 'easy-seat', 60, 1)

const shape = (segments: Part[]) => outline(segments).map((block) => [block.phase, block.times, block.rows.map((row) => row.segment.movement)])

describe('outline', () => {
  it('tells sets once and counts them', () => {
    expect(shape([warm, squat, rest, squat, rest, squat, rest, lunge, rest, lunge, cool])).toEqual([
      ['warm-up', 1, ['march']], ['work', 3, ['squat', null]], ['work', 2, ['reverse-lunge', null]], ['cool-down', 1, ['easy-seat']],
    ])
  })

  it('finds the rounds of a circuit', () => {
    expect(shape([squat, rest, lunge, rest, squat, rest, lunge, rest])).toEqual([['work', 2, ['squat', null, 'reverse-lunge', null]]])
  })

  it('keeps what is done once in one block', () => {
    expect(shape([squat, rest, lunge, cool])).toEqual([['work', 1, ['squat', null, 'reverse-lunge']], ['cool-down', 1, ['easy-seat']]])
  })

  it('shows the hardest of the repetitions', () => {
    expect(outline([squat, rest, { ...squat, rpe: 8 }, rest])[0]?.rows[0]?.rpe).toBe(8)
  })

  it('leaves out no second', () => {
    const segment = fc.record({
      kind: fc.constantFrom<Segment['kind']>('work', 'rest', 'transition', 'warm-up', 'cool-down', 'stillness'),
      movement: fc.constantFrom('squat', 'plank'), seconds: fc.constantFrom(20, 40), rpe: fc.constantFrom(2, 6),
      side: fc.constantFrom<Segment['side']>('left', 'right'), reps: fc.constant(null),
    })
    fc.assert(fc.property(fc.array(segment, { minLength: 1, maxLength: 40 }), (segments) => {
      const total = segments.reduce((sum, s) => sum + s.seconds, 0)
      expect(outline(segments).reduce((sum, block) => sum + block.seconds, 0)).toBe(total)
    }))
  })
})
