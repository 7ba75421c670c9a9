import { describe, expect, it } from 'vitest'
import { layBlocks, layMovement, secondsOf, secondsOfBlocks, type Block } from '@/content/recipes/bouts'
import { movement } from '@/content/movements/movement'
import { movementLibrary } from '@/lib/catalog/movement-library'
import type { Position } from '@/lib/catalog/vocabulary'

const make = (slug: string, position: Position, oneSided = false) => movement({
  slug, position, oneSided, name: { en: slug, de: slug, es: slug, sv: slug, fr: slug }, primary: ['core'], met: 3, compendium: '02020, 2024', unit: 'reps',
})
const library = movementLibrary([make('up', 'standing'), make('down', 'supine'), make('one', 'side', true)])
const pauses = { between: 40, change: 12 }

describe('layMovement', () => {
  it('gives both sides of a one-sided movement the same seconds with time to turn over', () => {
    const segments = layMovement(library.get('one'), 'work', 30, 5)
    expect(segments.map(({ kind, side, seconds }) => [kind, side, seconds])).toEqual([['work', 'left', 30], ['transition', 'none', 5], ['work', 'right', 30]])
  })
})

describe('layBlocks', () => {
  const blocks: Block[] = [
    [{ movement: 'up', seconds: 40, rest: 20 }, { movement: 'down', seconds: 40, rest: 5 }, { movement: 'one', seconds: 30, rest: 20 }],
    [{ movement: 'up', seconds: 40, rest: 0 }, { movement: 'up', seconds: 40, rest: 20 }],
  ]
  const segments = layBlocks(blocks, [5, 5.5, 6, 6.5, 7], library, pauses, 4)

  it('takes as long as it says', () => {
    expect(secondsOf(segments)).toBe(secondsOfBlocks(blocks, library, pauses))
  })

  it('leaves at least the change between two positions and nothing after the last bout', () => {
    const gaps = segments.flatMap((segment, i) => segment.movement === 'up' && segments[i + 1]?.movement === null ? [segments[i + 1]] : [])
    expect(gaps.every((gap) => (gap?.seconds ?? 0) >= pauses.change)).toBe(true)
    expect(segments.at(-1)?.movement).toBe('up')
  })

  it('rests before it changes position where a block ends', () => {
    const end = segments.findLastIndex((segment) => segment.movement === 'one')
    expect(segments.slice(end + 1, end + 3).map(({ kind, seconds }) => [kind, seconds])).toEqual([['rest', 25], ['transition', 15]])
  })

  it('takes fifteen seconds from the feet to the floor and back', () => {
    expect(segments.flatMap(({ kind, seconds }) => kind === 'transition' ? [seconds] : [])).toEqual([20, 12, 5, 15])
  })

  it('counts repetitions by pace', () => {
    expect(segments[0]?.reps).toBe(10)
  })
})
