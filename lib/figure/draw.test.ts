import { describe, expect, it } from 'vitest'
import { boxOf, LIST_SQUARE } from './bounds'
import { draw } from './draw'
import { skeletonAt, toMotion } from './motion'
import { tintOf, workingParts } from './muscles'
import type { Figure, Pose } from './pose'
import { stillOf, toFigureData } from './still'
import { toSvg } from './svg'

const STAND: Pose = { hip: [0, 52.1], legs: { foot: [0, 6] }, arms: { j: [0, 0, 6] } }
const figure: Figure = { cam: [0, 0], pace: 'slow', back: 1, peak: 1, keys: [STAND, { t: 1, hip: [-15, 27], pelvis: 36, chest: 40, expect: { kneeR: [80, 120] } }], exceptions: { reach: { upTo: 1, why: 'a test' } } }

describe('draw', () => {
  it('draws the head last, with a ring round it', () => {
    const strokes = draw(figure, skeletonAt(toMotion(figure), 0))
    expect(strokes.slice(-2).map(({ ink }) => ink)).toEqual(['gap', 'near'])
  })

  it('greys the far limbs seen from the side and none seen from the front', () => {
    const inks = (cam: Figure['cam']) => draw({ ...figure, cam }, skeletonAt(toMotion(figure), 0)).map(({ ink }) => ink)
    expect(inks([0, 0])).toContain('far')
    expect(inks([90, 0])).not.toContain('far')
  })

  it('keeps the number of strokes through a round, so that paths can be reused', () => {
    const motion = toMotion({ ...figure, props: [{ kind: 'dumbbells', hands: 'both', along: 'x' }] })
    const counts = [0, 0.3, 0.7, 1, 1.5].map((t) => draw(motion.figure, skeletonAt(motion, t)).length)
    expect(new Set(counts).size).toBe(1)
  })

  it('tints the limbs that work', () => {
    const strokes = draw(figure, skeletonAt(toMotion(figure), 0), { working: workingParts(['quads', 'glutes']) })
    expect(strokes.filter(({ ink, fill }) => !fill && (ink === 'work' || ink === 'workFar'))).toHaveLength(2)
  })
})

describe('tintOf', () => {
  const inks = (options: Parameters<typeof draw>[2]) => draw({ ...figure, cam: [0, 0] }, skeletonAt(toMotion(figure), 0), options).map(({ ink }) => ink)

  it('tints the side that works, and half as strongly what is far', () => {
    expect(inks(tintOf({ primary: ['quads'], oneSided: false }, figure))).toContain('workFar')
    const one = inks(tintOf({ primary: ['quads'], oneSided: true }, figure))
    expect(one).toContain('work')
    expect(one).not.toContain('workFar')
  })

  it('tints both sides where they take turns', () => {
    expect(tintOf({ primary: ['quads'], oneSided: true }, { ...figure, alternate: true }).workingSide).toBeUndefined()
  })

  it('tints the trunk', () => {
    expect(inks(tintOf({ primary: ['core'], oneSided: true }, figure)).filter((ink) => ink === 'work')).toHaveLength(1)
  })
})

describe('boxOf', () => {
  it('has one size for all that fit, so that figures stand at one scale', () => {
    const standing = boxOf(toMotion(figure), LIST_SQUARE)
    const raised = boxOf(toMotion({ ...figure, keys: [{ ...STAND, arms: { j: [90] } }] }), LIST_SQUARE)
    expect(standing.width).toBe(raised.width)
    expect(standing.y + standing.height).toBeCloseTo(4)
  })
})

describe('stillOf', () => {
  it('draws the peak with thicker strokes when small', () => {
    const widest = (size: number) => Math.max(...stillOf(figure, size).strokes.filter(({ ink }) => ink === 'near').map(({ width }) => width))
    expect(widest(40)).toBeGreaterThan(widest(68))
  })

  it('stays a small picture', () => {
    const { strokes, box } = stillOf(figure, 68)
    expect(toSvg(strokes, box, 68).length).toBeLessThan(5000)
  })
})

describe('toFigureData', () => {
  it('leaves the notes for checks at home', () => {
    const { figure: sent } = toFigureData(figure)
    expect(JSON.stringify(sent)).not.toMatch(/expect|exceptions/)
    expect(skeletonAt(toMotion(sent), 1).joints).toEqual(skeletonAt(toMotion(figure), 1).joints)
  })
})
