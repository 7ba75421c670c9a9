import { describe, expect, it } from 'vitest'
import { framesOf, peakOf, postureAt, skeletonAt, toMotion } from './motion'
import type { Figure, Pose } from './pose'
import { breathing, keyMomentOf, momentOf } from './tempo'
import { distance } from './vector'

const STAND: Pose = { hip: [0, 52.1], legs: { foot: [0, 6] }, arms: { j: [0] } }
const squat: Figure = { cam: [12, 0], pace: 'slow', back: 1, peak: 1, keys: [STAND, { t: 2, hold: 1, hip: [-15, 27], pelvis: 36, chest: 40 }] }
const motion = toMotion(squat)

describe('postureAt', () => {
  it('is at its keys when they are due, stays while they hold and comes back', () => {
    expect(motion.seconds).toBe(4)
    expect(postureAt(motion, 2).hip).toEqual([-15, 27, 0])
    expect(postureAt(motion, 2.9).hip).toEqual([-15, 27, 0])
    expect(postureAt(motion, 4).hip).toEqual(postureAt(motion, 0).hip)
    expect(postureAt(motion, 41).hip).toEqual(postureAt(motion, 1).hip)
  })

  it('starts and ends a way at rest', () => {
    const speed = (t: number) => (postureAt(motion, t + 0.01).hip[1] - postureAt(motion, t).hip[1]) / 0.01
    expect(Math.abs(speed(0))).toBeLessThan(0.5)
    expect(Math.abs(speed(1))).toBeCloseTo((1.5 * 25.1) / 2, 0)
  })

  it('keeps feet that stand where they stand', () => {
    for (let t = 0; t < 4; t += 0.1) expect(distance(skeletonAt(motion, t).joints.ankleR, [0, 4.3, 6])).toBeLessThan(1e-6)
  })

  it('lifts a foot that steps by a share of its way', () => {
    const step = toMotion({ ...squat, keys: [STAND, { t: 1, legR: { foot: [20, 6] }, hip: [5, 47] }] })
    expect(skeletonAt(step, 0.5).joints.ankleR[1]).toBeCloseTo(4.3 + 3.2, 1)
  })

  it('adds the mirrored half when sides alternate', () => {
    const lunge = toMotion({ ...squat, alternate: true, keys: [STAND, { t: 1, legR: { w: [40, 20] } }] })
    expect(lunge.seconds).toBe(4)
    expect(lunge.keys).toHaveLength(4)
    const [right, left] = [skeletonAt(lunge, 1).joints.kneeR, skeletonAt(lunge, 3).joints.kneeL]
    expect(distance(left, [right[0], right[1], -right[2]])).toBeLessThan(1e-6)
  })

  it('closes a circle on the shorter way', () => {
    const circle = toMotion({ ...squat, keys: [{ ...STAND, pass: true, arms: { w: [0] } }, { t: 1, pass: true, arms: { w: [120] } }, { t: 1, pass: true, arms: { w: [240] } }] })
    expect(skeletonAt(circle, 2.5).joints.handR[1]).toBeLessThan(skeletonAt(circle, 2).joints.handR[1] + 1)
  })
})

describe('framesOf', () => {
  it('shows the start, the way, the peak and what follows', () => {
    expect(framesOf(motion)).toEqual([0, 1, 2, 3.45])
    expect(peakOf(motion)).toBe(2)
  })
})

describe('momentOf', () => {
  it('fills a segment with its repetitions', () => {
    expect(momentOf(motion, 30, { seconds: 30, reps: 6, bpm: null })).toBeCloseTo(24)
  })

  it('neither crawls nor races', () => {
    expect(momentOf(motion, 10, { seconds: 30, reps: 30, bpm: null })).toBeCloseTo(17)
    expect(momentOf(motion, 10, { seconds: 300, reps: 1, bpm: null })).toBeCloseTo(6)
  })

  it('steps on the beat', () => {
    const steps = toMotion({ ...squat, pace: 'fast', alternate: true, back: 0.25, keys: [STAND, { t: 0.25, legR: { w: [40] } }] })
    expect(momentOf(steps, 60, { seconds: 60, reps: null, bpm: 128 }) / steps.seconds).toBeCloseTo(64)
  })

  it('enters what is held once, and stays', () => {
    const hold = toMotion({ ...squat, stay: true })
    expect([1, 2, 50].map((t) => momentOf(hold, t, { seconds: 60, reps: null, bpm: null }))).toEqual([1, 2, 2])
  })
})

describe('breathing', () => {
  it('lifts the chest of what is held, a little, and lets it sink again', () => {
    const hold = toMotion({ ...squat, stay: true })
    const held = postureAt(hold, 2)
    const flex = (elapsed: number) => breathing(hold, held, elapsed).spine[0] - held.spine[0]
    expect([flex(1), flex(2), flex(4.5), flex(7)].map((by) => Math.round(by * 10) / 10 + 0)).toEqual([0, 0, -1.6, 0])
    expect(breathing(motion, held, 30)).toBe(held)
  })
})

describe('keyMomentOf', () => {
  it('shows key poses only', () => {
    expect([0, 1.9, 2, 3.9, 4.1].map((t) => keyMomentOf(motion, t))).toEqual([0, 0, 2, 2, 0])
  })
})
