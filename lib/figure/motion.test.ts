import { describe, expect, it } from 'vitest'
import { framesOf, peakOf, postureAt, skeletonAt, toMotion } from './motion'
import type { Figure, Pose } from './pose'
import { breathing, inTime, keyMomentOf, momentIn, preview } from './tempo'
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

describe('inTime', () => {
  const pace = { seconds: 60, reps: null, bpm: null }
  const ends = (run: ReturnType<typeof inTime>) => run && [run.seconds, run.end].map((value) => Math.round(value * 100) / 100)

  it('fills what is left of a segment with its repetitions, and ends where one ends', () => {
    expect(ends(inTime(motion, { ...pace, seconds: 30, reps: 6 }, 6, 24))).toEqual([24, 24])
    expect(ends(inTime(motion, pace, 0, 30))).toEqual([30, 32])
  })

  it('neither crawls nor races', () => {
    expect(inTime(motion, { ...pace, seconds: 30, reps: 30 }, 0, 30)?.rate).toBeCloseTo(1.7, 0)
    expect(inTime(motion, { ...pace, seconds: 300, reps: 1 }, 0, 300)?.rate).toBeCloseTo(0.6, 1)
    expect(inTime(motion, pace, 0, 1)).toBeNull()
  })

  it('steps on the beat, counted from where the segment began', () => {
    const steps = toMotion({ ...squat, pace: 'fast', alternate: true, back: 0.25, keys: [STAND, { t: 0.25, legR: { w: [40] } }] })
    const run = inTime(steps, { ...pace, bpm: 120 }, 1.7, 20)
    expect(run?.wait).toBeCloseTo(0.3)
    expect(run?.rate).toBeCloseTo(1)
    expect(run && run.seconds % 0.5).toBeCloseTo(0)
  })

  it('enters what is held once, and stays', () => {
    const run = inTime(toMotion({ ...squat, stay: true }), pace, 0, 60)
    expect(run && [1, 2, 50].map((t) => momentIn(run, t))).toEqual([1, 2, 2])
  })

  it('lets a gait get going and come to a stop', () => {
    const gait = toMotion({ ...squat, keys: squat.keys.map((key) => ({ ...key, pass: true, hold: 0 })) })
    const run = inTime(gait, pace, 0, 30)
    if (!run) throw new Error('no run')
    const speed = (t: number) => (momentIn(run, t + 0.01) - momentIn(run, t)) / 0.01
    expect(speed(0)).toBeLessThan(0.05)
    expect(speed(15)).toBeCloseTo(run.rate)
    expect(speed(run.seconds - 0.011)).toBeLessThan(0.05)
    expect(momentIn(run, run.seconds)).toBe(run.end)
  })
})

describe('preview', () => {
  it('shows whole rounds in a rest that is long enough, and nothing of what is held', () => {
    expect(preview(motion, 20)).toMatchObject({ seconds: 4, end: 4 })
    expect(preview(motion, 5)).toBeNull()
    expect(preview(toMotion({ ...squat, stay: true }), 20)).toBeNull()
  })
})

describe('breathing', () => {
  it('lifts the chest of what is held, a little, in whole breaths', () => {
    const held = postureAt(motion, 2)
    const flex = (t: number) => breathing(held, t, 11).spine[0] - held.spine[0]
    expect([0, 2.75, 5.5, 11].map((t) => Math.round(flex(t) * 10) / 10 + 0)).toEqual([0, -1.6, 0, 0])
    expect(breathing(held, 1, 2)).toBe(held)
  })
})

describe('keyMomentOf', () => {
  it('shows key poses only', () => {
    expect([0, 1.9, 2, 3.9, 4.1].map((t) => keyMomentOf(motion, t))).toEqual([0, 0, 2, 2, 0])
  })
})
