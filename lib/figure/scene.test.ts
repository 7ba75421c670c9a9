import { describe, expect, it } from 'vitest'
import { HALF_KNEEL, STAND } from './hubs'
import type { Figure } from './pose'
import { keyPoseAt, momentAt, sceneOf, type Showing } from './scene'
import { pictureOf } from './scene-strokes'
import { solve } from './solve'
import { toFigureData, type FigureData } from './still'
import { distance } from './vector'

const squat: Figure = { cam: [0, 0], pace: 'slow', back: 1, peak: 1, keys: [STAND, { t: 2, hold: 1, hip: [-15, 27], pelvis: 36, chest: 40 }] }
const lunge: Figure = { cam: [0, 0], pace: 'slow', back: 1, peak: 1, stay: true, keys: [HALF_KNEEL, { t: 1.5, hold: 1, hip: [10] }] }
const star: Figure = { cam: [90, 0], pace: 'fast', back: 0.5, peak: 1, keys: [STAND, { t: 0.5, arms: { w: [0, 4, 150] } }] }
const wall: Figure = { ...squat, props: [{ kind: 'wall', x: -12 }] }
const row: Figure = { ...squat, props: [{ kind: 'dumbbells', hands: 'both', along: 'z' }] }
const above: Figure = { ...squat, cam: [0, 89], keys: [{ hip: [0, 5.5], pelvis: -90, chest: -90, head: -81, legs: { w: [90] }, arms: { w: [90] }, rests: ['back'] }, { t: 1, arms: { w: [90, 0, 60] } }] }
const figures: Readonly<Record<string, FigureData>> = Object.fromEntries(Object.entries({ squat, lunge, star, wall, row, above }).map(([slug, figure]) => [slug, toFigureData(figure)]))

const part = (start: number, end: number, movement: string | null, more: Partial<Showing> = {}): Showing => ({ start, end, movement, left: false, rest: false, pace: { seconds: end - start, reps: null, bpm: null }, ...more })
const showings = [
  part(0, 20, 'squat'), part(20, 35, 'lunge', { rest: true }), part(35, 60, 'lunge'), part(60, 85, 'lunge', { left: true }),
  part(85, 95, null), part(95, 120, 'star'), part(120, 140, 'wall'), part(140, 170, 'row'), part(170, 190, 'above'), part(190, 197, 'squat'), part(197, 200, 'above'),
]
const acts = sceneOf(showings, figures)
const at = (seconds: number) => momentAt(acts, seconds)
const there = (seconds: number) => at(seconds) ?? nothing()

function nothing(): never {
  throw new Error('nothing on the stage')
}

describe('sceneOf', () => {
  it('is never without a picture where there is a figure, and has none where there is not', () => {
    for (let t = 0; t < 200; t += 0.25) expect(at(t) === null, `${t} s`).toBe(t > 85 && t < 95)
  })

  it('does not jump: what is seen moves on by little from frame to frame', () => {
    let [worst, when] = [0, 0]
    for (let t = 1 / 60; t < 200; t += 1 / 60) {
      const [a, b] = [at(t - 1 / 60), at(t)]
      if (!a || !b || (t > 85 && t - 1 / 60 < 95.1)) continue
      const [one, two] = [a, b].map((moment) => screen(moment)) as [readonly number[], readonly number[]]
      const by = Math.hypot(...one.map((value, index) => value - (two[index] ?? 0)))
      if (by > worst) [worst, when] = [by, t]
    }
    expect(worst, `at ${when} s`).toBeLessThan(7)
  })

  it('moves over in the rest before, and waits there in the first pose', () => {
    expect(acts.find(({ kind, from }) => kind === 'flow' && from >= 20)).toMatchObject({ from: 20 })
    const [waiting, entering] = [at(34), at(35)]
    if (!waiting || !entering) throw new Error('nothing there')
    expect(distance(solve(waiting.posture).joints.head, solve(entering.posture).joints.head)).toBeLessThan(1)
    expect(acts.filter(({ from, kind }) => kind === 'flow' && from > 20.1 && from < 59)).toEqual([])
  })

  it('changes sides by moving', () => {
    const act = acts.find(({ kind, from }) => kind === 'flow' && from === 60)
    expect(act && act.to - act.from).toBeGreaterThan(0.8)
    const joints = solve(there(80).posture).joints
    expect(joints.kneeL[1]).toBeLessThan(5)
    expect(joints.kneeR[1]).toBeGreaterThan(15)
  })

  it('shows the same moment whatever was shown before', () => {
    const again = sceneOf(showings, figures)
    for (const t of [3, 21, 61.3, 121, 141.5, 171]) expect(momentAt(again, t)?.posture).toEqual(at(t)?.posture)
  })

  it('gives a part that is too short for its change a pose all the same', () => {
    const last = acts.filter(({ kind }) => kind === 'flow').at(-1)
    expect(last && last.to).toBeLessThanOrEqual(200)
    expect(at(199.9)).not.toBeNull()
  })
})

describe('pictureOf', () => {
  const props = (seconds: number) => pictureOf(there(seconds)).strokes.filter(({ ink }) => ink === 'prop').length

  it('has a wall slide in while the figure comes to it, and out as it leaves', () => {
    const come = acts.find(({ kind, from, to }) => kind === 'flow' && from >= 119 && to < 125)
    if (!come) throw new Error('no change')
    expect([props(come.from + 0.01), props(come.to - 0.01), props(130)]).toEqual([0, 1, 1])
  })

  it('has nothing in a hand before it is there', () => {
    const come = acts.find(({ kind, from, to }) => kind === 'flow' && from >= 139 && to < 146)
    if (!come) throw new Error('no change')
    expect(props(come.to - 0.01)).toBe(0)
    expect(props(come.to + 0.01)).toBeGreaterThan(0)
  })

  it('opens the mat as the camera rises, once', () => {
    const mats = (seconds: number) => pictureOf(there(seconds)).strokes.filter(({ ink, fill }) => ink === 'floor' && fill).length
    expect([mats(160), mats(185)]).toEqual([0, 1])
    for (let t = 170; t < 180; t += 0.1) expect(mats(t)).toBeLessThanOrEqual(1)
  })

  it('turns a picture over when it is seen from the other side, and puts everything where it was', () => {
    const moment = at(10)
    if (!moment) throw new Error('nothing there')
    const beyond = pictureOf({ ...moment, shot: { ...moment.shot, cam: [180, 0] } })
    expect(beyond.flip).toBe(true)
    expect(pictureOf(moment).flip).toBe(false)
  })

  it('breathes as it is told where a breath stands beside it', () => {
    const seat: Figure = { ...squat, keys: [{ ...STAND, chest: 4, breath: 0 }, { t: 3, hold: 0.4, chest: -2, breath: 1 }] }
    const seated = sceneOf([part(0, 60, 'seat'), part(60, 120, 'lunge')], { ...figures, seat: toFigureData(seat) })
    for (const full of [0, 0.3, 0.5, 1]) expect(momentAt(seated, 20, full)?.posture.breath).toBeCloseTo(full, 2)
    const chest = (full: number | null) => momentAt(seated, 90, full)?.posture.spine[0] ?? nothing()
    expect(chest(0) - chest(1)).toBeCloseTo(1.6)
    const arrived = seated.find(({ kind }) => kind === 'flow')?.to ?? nothing()
    expect(momentAt(seated, arrived, 1)?.posture.spine).toEqual(momentAt(seated, arrived, 0)?.posture.spine)
  })
})

describe('keyPoseAt', () => {
  it('shows key poses only: no change, the hold itself', () => {
    expect(keyPoseAt(acts, 60.5)?.change).toBeNull()
    expect(keyPoseAt(acts, 36)?.posture.hip[0]).toBeCloseTo(10)
    expect(keyPoseAt(acts, 90)).toBeNull()
  })
})

/** Where head, hands and feet stand in the picture, in shares of its square. */
function screen(moment: NonNullable<ReturnType<typeof at>>): readonly number[] {
  const { joints } = solve(moment.posture)
  const { cam: [yaw, pitch], x, y, size } = moment.shot
  const turn = (Math.PI / 180) * yaw
  const rise = (Math.PI / 180) * pitch
  return (['head', 'handL', 'handR', 'ankleL', 'ankleR'] as const).flatMap((joint) => {
    const [jx, jy, jz] = joints[joint]
    const depth = jx * Math.sin(turn) + jz * Math.cos(turn)
    return [((jx * Math.cos(turn) - jz * Math.sin(turn) - x) / size) * 100, ((-jy * Math.cos(rise) + depth * Math.sin(rise) - y) / size) * 100]
  })
}
