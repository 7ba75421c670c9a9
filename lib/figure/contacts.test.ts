import { describe, expect, it } from 'vitest'
import { contactsOf, merged } from './contacts'
import { draw } from './draw'
import { postureAt, skeletonAt, toMotion } from './motion'
import type { Figure, Pose } from './pose'

const STAND: Pose = { hip: [0, 52.1], legs: { foot: [0, 6] }, arms: { j: [0, 0, 6] } }
const SUPINE: Pose = { hip: [0, 5.5], pelvis: -90, chest: -90, head: -81, legs: { w: [90, 0, 4, 0, 25] }, arms: { w: [90, 4, 12] }, rests: ['seat', 'back', 'head'] }
const figureOf = (pose: Pose, cam: Figure['cam'] = [0, 0]): Figure => ({ cam, pace: 'slow', back: 1, peak: 0, keys: [pose] })
const found = (pose: Pose) => {
  const motion = toMotion(figureOf(pose))
  return contactsOf(postureAt(motion, 0), skeletonAt(motion, 0).joints)
}
const bars = (pose: Pose, cam?: Figure['cam']) => {
  const motion = toMotion(figureOf(pose, cam))
  return draw(motion.figure, skeletonAt(motion, 0), { posture: postureAt(motion, 0) })
}

describe('contactsOf', () => {
  it('finds both feet of who stands, from heel to toe', () => {
    const feet = found(STAND)
    expect(feet.map(({ side, firm }) => [side, firm])).toEqual([['L', 1], ['R', 1]])
    expect(feet[0]?.points.map(([x]) => Math.round(x) + 0)).toEqual([0, 11])
  })

  it('finds only the ball of a foot whose heel is up, and nothing of one in the air', () => {
    expect(found({ ...STAND, legR: { foot: [0, 6], pitch: 40 }, legL: { foot: [0, 6, 9] } }).map(({ side, points }) => [side, new Set(points.map(([x]) => x.toFixed(2))).size])).toEqual([['R', 1]])
  })

  it('loosens what is about to lift', () => {
    expect(found({ ...STAND, legs: { foot: [0, 6, 0.6] } })[0]?.firm).toBeCloseTo(0.5)
  })

  it('finds what lies low of who rests on the back, and leaves raised legs out', () => {
    expect(found(SUPINE).some(({ side }) => side === null)).toBe(true)
    expect(found(SUPINE).filter(({ side, points }) => side !== null && points.length > 2)).toHaveLength(2)
    expect(found({ ...SUPINE, legs: { w: [180, 90] } }).filter(({ points }) => points.length > 2 && points.some(([, y]) => y > 20))).toHaveLength(0)
  })

  it('does not take a chair for the floor', () => {
    expect(found({ hip: [-4, 28], legs: { foot: [20, 6.5] }, rests: ['seat'] }).map(({ side }) => side)).toEqual(['L', 'R'])
  })
})

describe('bars', () => {
  it('lie below the floor, with a gap that cuts the floor’s line', () => {
    const [gap, far, near] = bars(STAND)
    expect([gap?.ink, far?.ink, near?.ink]).toEqual(['gap', 'far', 'near'])
    expect(gap?.width).toBeGreaterThan(near?.width ?? 0)
    expect(near?.d).toMatch(/^M-?[\d.]+ [1-3]/)
  })

  it('are not drawn from above or without a posture', () => {
    const plain = draw(figureOf(STAND), skeletonAt(toMotion(figureOf(STAND)), 0)).length
    expect(bars(STAND)).toHaveLength(plain + 3)
    expect(bars(STAND, [0, 10])).toHaveLength(plain)
  })

  it('keep the number of strokes when a foot leaves the floor', () => {
    expect(bars({ ...STAND, legs: { foot: [0, 6, 20] } })).toHaveLength(bars(STAND).length)
  })
})

describe('merged', () => {
  it('joins spans that nearly meet', () => {
    expect(merged([[5, 8], [0, 4], [20, 22]])).toEqual([[0, 8], [20, 22]])
  })
})
