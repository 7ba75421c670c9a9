import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contour } from '@/lib/catalog/types'
import { CLASS_TYPES } from '@/lib/catalog/vocabulary'
import { drawContour } from './draw'
import { CONTOUR_VARIANTS, frameOf } from './frames'
import type { Shape } from './hands'

const BOX = { width: 322, height: 120 }
const CARD = { gap: 1, radius: 1.5 }

/** Every point a path passes, control points included. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = []
  let x = 0
  let y = 0
  for (const [, letter = '', rest = ''] of d.matchAll(/([MVhvlqz])([^MVhvlqz]*)/g)) {
    const n = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number)
    const at = (index: number) => n[index] ?? Number.NaN
    if (letter === 'q') points.push([x + at(0), y + at(1)])
    if (letter === 'M') [x, y] = [at(0), at(1)]
    else if (letter === 'V') y = at(0)
    else if (letter === 'h') x += at(0)
    else if (letter === 'v') y += at(0)
    else if (letter === 'l') [x, y] = [x + at(0), y + at(1)]
    else if (letter === 'q') [x, y] = [x + at(2), y + at(3)]
    if (letter !== 'z') points.push([x, y])
  }
  return points
}

const topOf = (shapes: Shape[]) => Math.min(...shapes.flatMap(({ d }) => pointsOf(d)).map(([, y]) => y))
const starts = (shapes: Shape[], tone: number) => shapes.find((shape) => shape.kind === 'area' && shape.tone === tone)?.d.match(/M/g)?.length ?? 0

describe('drawContour', () => {
  it.each(['hiit', 'running'] as const)('draws rpe 10 at the full height and 5 at half of it (%s)', (type) => {
    expect(topOf(drawContour([[600, 10]], type, BOX, CARD))).toBe(0)
    expect(topOf(drawContour([[600, 5]], type, BOX, CARD))).toBe(60)
  })

  it('never stretches a low class to fit', () => {
    expect(topOf(drawContour([[600, 2], [600, 3], [600, 2]], 'yoga', BOX, CARD))).toBeGreaterThanOrEqual(84)
  })

  it('draws each bout whole in its tone, with rests as low columns', () => {
    const shapes = drawContour([[60, 8], [60, 2], [60, 8], [60, 1]], 'hiit', BOX, CARD)
    expect([starts(shapes, 4), starts(shapes, 1), starts(shapes, 2)]).toEqual([2, 2, 0])
  })

  it('cuts steps into bands by height', () => {
    const shapes = drawContour([[600, 3], [60, 7], [600, 3]], 'running', BOX, CARD)
    expect(shapes.map(({ tone }) => tone)).toEqual([1, 2, 3, 4])
  })

  it('spans the whole width', () => {
    const xs = drawContour([[60, 3], [60, 6], [60, 3]], 'strength', BOX, CARD).flatMap(({ d }) => pointsOf(d)).map(([x]) => x)
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, 322])
  })

  it('marks a minute of stillness by a dot', () => {
    const dots = drawContour([[600, 3], [120, 1]], 'yoga', { width: 322, height: 60 }, CARD).find(({ kind }) => kind === 'dots')
    expect(dots?.d.match(/M/g)).toHaveLength(2)
  })

  it('draws a narrow meditation as dots alone, as many as fit and at least three', () => {
    const count = (width: number) => {
      const shapes = drawContour([[60, 2], [540, 1]], 'meditation', { width, height: 44 }, { ...CARD, dot: 4 })
      expect(shapes.map(({ kind }) => kind)).toEqual(['dots'])
      return shapes[0]?.d.match(/M/g)?.length
    }
    expect([count(120), count(33.5), count(6)]).toEqual([10, 4, 3])
  })

  it('gives nothing for nothing', () => {
    expect(drawContour([], 'hiit', BOX, CARD)).toEqual([])
  })

  it('stays inside its box for every contour, type and place', () => {
    const contour = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 20 }).map((half) => half / 2)), { minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(contour, fc.constantFrom(...CLASS_TYPES), fc.constantFrom(...CONTOUR_VARIANTS), fc.constantFrom('wide' as const, 'phone' as const), (entries: Contour, type, variant, screen) => {
        const frame = frameOf(variant, screen, entries.reduce((sum, [seconds]) => sum + seconds, 0))
        const shapes = drawContour(entries, type, frame, frame)
        for (const [x, y] of shapes.flatMap(({ d }) => pointsOf(d))) {
          // coordinates are rounded to a tenth
          expect(x).toBeGreaterThanOrEqual(-0.11)
          expect(x).toBeLessThanOrEqual(frame.width + 0.11)
          expect(y).toBeGreaterThanOrEqual(-0.11)
          expect(y).toBeLessThanOrEqual(frame.height + 0.11)
        }
        if (entries.some(([, rpe]) => rpe >= 1)) expect(shapes.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps a card of twenty-two columns under 1.2 kB of paths', () => {
    const entries = Array.from({ length: 22 }, (_, index): [number, number] => (index % 2 ? [20, 1.5] : [40, 5 + (index % 3)]))
    for (const type of CLASS_TYPES) {
      const size = drawContour(entries, type, BOX, CARD).reduce((sum, { d }) => sum + d.length, 0)
      expect(size, type).toBeLessThan(1200)
    }
  })
})
