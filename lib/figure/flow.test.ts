import { describe, expect, it } from 'vitest'
import { belowFloor } from './check/bodies'
import { checkFlow } from './check/flows'
import { flowAt, flowBetween } from './flow'
import { ALL_FOURS, BENT, CHAIR, HALF_KNEEL, PLANK, PRONE, STAND, SUPINE } from './hubs'
import { backFrom, moved } from './moved'
import type { Pose } from './pose'
import { inherit, mirrored, toPosture, type Posture } from './posture'
import { solve } from './solve'
import { stationOf, type Station } from './stations'
import { distance } from './vector'
import { HUBS, wayBetween } from './ways'

function postureOf(pose: Pose): Posture {
  const posture = toPosture(inherit({}, pose))
  return { ...posture, hip: solve(posture).joints.pelvis }
}

const KNEEL: Pose = { hip: [0], pelvis: 0, chest: 0, head: 0, legs: { knee: [0, 6] }, arms: { j: [4, 10, 6] } }
const CROSSED: Pose = { hip: [-8, 7], pelvis: 0, chest: 0, head: 0, rests: ['seat', 'legs'], legR: { w: [86, 134, 56, 88, 40] }, legL: { w: [86, 116, 58, 88, 40] }, arms: { j: [20, 20, 10] } }
const POSES: Readonly<Record<Station, Pose>> = {
  'stand': STAND, 'chair': CHAIR, 'half-kneel': HALF_KNEEL, 'kneel': KNEEL, 'fours': ALL_FOURS, 'plank': PLANK,
  'prone': PRONE, 'seat': HUBS.seat ?? STAND, 'crossed': CROSSED, 'supine': BENT, 'side': HUBS.side ?? STAND,
}
const STATIONS = Object.keys(POSES) as Station[]

describe('stationOf', () => {
  it.each(STATIONS)('knows %s from its pose, and from its mirror image', (station) => {
    expect(stationOf(postureOf(POSES[station]))).toBe(station)
    expect(stationOf(mirrored(postureOf(POSES[station])))).toBe(station)
  })
})

describe('wayBetween', () => {
  it('leads from every station to every other', () => {
    expect(STATIONS.flatMap((from) => STATIONS.filter((to) => to !== from && wayBetween(from, to).at(-1)?.to !== to).map((to) => `${from} to ${to}`))).toEqual([])
  })

  it('goes down to the back over a knee and the seat', () => {
    expect(wayBetween('stand', 'supine').map(({ to }) => to)).toEqual(['half-kneel', 'seat', 'supine'])
  })

  it('does without rolling over where it is asked to', () => {
    expect(wayBetween('supine', 'prone').some(({ roll }) => roll)).toBe(true)
    expect(wayBetween('supine', 'prone', false, false).some(({ roll }) => roll)).toBe(false)
  })
})

describe('moved', () => {
  it.each(STATIONS)('puts %s elsewhere, turned, and back', (station) => {
    const posture = postureOf(POSES[station])
    const by = { x: 7, z: -3, yaw: 90 }
    const there = moved(posture, solve(posture), by)
    const back = moved(there, solve(there), backFrom(by))
    const [a, b, c] = [posture, there, back].map((one) => solve(one).joints)
    if (!a || !b || !c) throw new Error('no joints')
    expect(distance(b.handR, [a.handR[2] + 7, a.handR[1], -a.handR[0] - 3])).toBeLessThan(0.01)
    for (const [joint, at] of Object.entries(a)) expect(distance(at, c[joint as keyof typeof c]), joint).toBeLessThan(0.01)
  })
})

describe('flowBetween', () => {
  const pairs = STATIONS.flatMap((from) => STATIONS.filter((to) => to !== from).map((to) => [from, to] as const))

  it.each(pairs)('from %s to %s: begins and ends where it should, nothing below the floor', (from, to) => {
    const [a, b] = [postureOf(POSES[from]), postureOf(POSES[to])]
    const flow = flowBetween([a], b)
    const [first, last] = [solve(flowAt(flow, 0)).joints, solve(flowAt(flow, flow.seconds)).joints]
    const begin = solve(moved(a, solve(a), flow.move)).joints
    expect(distance(first.head, begin.head)).toBeLessThan(0.01)
    expect(distance(first.ankleL, begin.ankleL)).toBeLessThan(0.01)
    expect(distance(last.head, solve(b).joints.head)).toBeLessThan(0.01)
    expect(distance(last.handR, solve(b).joints.handR)).toBeLessThan(0.01)
    expect(flow.seconds).toBeGreaterThanOrEqual(0.4)
    expect(flow.keys.every((key, index) => index === 0 || (key.at - (flow.keys[index - 1]?.at ?? 0) >= 0.4 - 1e-9 && key.at - (flow.keys[index - 1]?.at ?? 0) <= 2.5 + 1e-9))).toBe(true)
    expect(checkFlow('x', flow).filter(({ ok, check }) => !ok && check !== 'speed').map(({ check, value, where }) => `${check} ${value.toFixed(2)} ${where}`)).toEqual([])
  })

  it('takes no time where nothing changes', () => {
    expect(flowBetween([postureOf(STAND)], postureOf(STAND)).seconds).toBe(0)
  })

  it('sets feet apart one after the other, each lifted, the other standing', () => {
    const wide: Pose = { ...STAND, hip: [0, 42], legL: { foot: [0, 30] }, legR: { foot: [0, 30] } }
    const flow = flowBetween([postureOf(STAND)], postureOf(wide))
    let lifted = 0
    for (let t = 0; t <= flow.seconds; t += 1 / 30) {
      const { legL, legR } = flowAt(flow, t)
      lifted = Math.max(lifted, legL.v[1] ?? 0, legR.v[1] ?? 0)
      expect(Math.min(legL.v[1] ?? 0, legR.v[1] ?? 0)).toBeLessThan(0.01)
    }
    expect(lifted).toBeGreaterThan(2)
  })

  it('keeps hands where they are while feet go back to a plank', () => {
    const flow = flowBetween([postureOf({ ...STAND, hip: [-10, 27], pelvis: 60, chest: 104, legs: { foot: [0, 7], pitch: 12 }, arms: { hand: [19, 11.6] } })], postureOf(PLANK))
    for (let t = 0; t <= flow.seconds; t += 1 / 30) expect(distance(solve(flowAt(flow, t)).joints.handR, [8.5, 3.5, 11.6])).toBeLessThan(0.5)
  })

  it('changes sides by a movement: the mirrored body, not a mirrored picture', () => {
    const kneel = postureOf(HALF_KNEEL)
    const flow = flowBetween([kneel], mirrored(kneel))
    expect(flow.seconds).toBeGreaterThan(0.4)
    expect(solve(flowAt(flow, flow.seconds)).joints.kneeL[1]).toBeLessThan(5)
  })

  it('goes out of a hold as it came in, unless that is a detour', () => {
    const [bridge, entry] = [postureOf({ ...BENT, hip: [1.5, 17.3], pelvis: -117, chest: -117, head: -81 }), postureOf(BENT)]
    const keys = flowBetween([bridge, entry], postureOf(STAND)).keys
    expect(keys[1]?.posture.hip[1]).toBeCloseTo(5.5)
    expect(flowBetween([bridge, postureOf(STAND)], postureOf(SUPINE)).keys).toHaveLength(2)
  })

  it('never sinks below the floor, whatever the pair', () => {
    const flow = flowBetween([postureOf(SUPINE)], postureOf(PRONE))
    for (let t = 0; t <= flow.seconds; t += 1 / 30) expect(belowFloor(solve(flowAt(flow, t)).joints).by).toBeLessThan(1)
  })
})
