import { describe, expect, it } from 'vitest'
import type { Flow } from '../flow'
import { STAND } from '../hubs'
import type { CheckName, Pose } from '../pose'
import { inherit, toPosture } from '../posture'
import { solve } from '../solve'
import { changesOf } from './changes'
import { checkFlow } from './flows'

function flowOf(seconds: number, ...poses: Pose[]): Flow {
  const keys = poses.reduce<Pose[]>((done, pose) => [...done, inherit(done.at(-1) ?? {}, pose)], []).map((pose, index) => {
    const posture = toPosture(pose)
    const skeleton = solve(posture)
    return { at: index * seconds, leave: index * seconds, pass: false, posture: { ...posture, hip: skeleton.joints.pelvis }, skeleton }
  })
  return { keys, seconds: (keys.length - 1) * seconds, move: { x: 0, z: 0, yaw: 0 } }
}

const failing = (flow: Flow): CheckName[] => checkFlow('x', flow).filter(({ ok }) => !ok).map(({ check }) => check)
const SQUAT: Pose = { hip: [-15, 27], pelvis: 36, chest: 40, head: 16, arms: { w: [90, 4, 4] } }

describe('checkFlow', () => {
  it('finds nothing in sitting down into a squat', () => {
    expect(failing(flowOf(1.5, STAND, SQUAT))).toEqual([])
  })

  const bad: [CheckName, string, Flow][] = [
    ['reach', 'a hip that goes higher than its legs are long', flowOf(1, STAND, { hip: [0, 58] }, STAND)],
    ['floor', 'a foot told to go under the floor', flowOf(1, { ...STAND, hip: [0, 44] }, { legs: { foot: [0, 6, -3] } }, { legs: { foot: [0, 6] } })],
    ['slip', 'a hand that cannot stay where both ends say it stands', flowOf(1, { ...STAND, hip: [-15, 30], pelvis: 60, chest: 80, arms: { hand: [12, 11] } }, { hip: [-34, 36] })],
    ['speed', 'an arm that whirls', flowOf(0.25, STAND, { arms: { w: [170, 0, 6] } })],
    ['acceleration', 'an arm that jerks', flowOf(0.05, STAND, { arms: { w: [150, 0, 6] } })],
  ]
  it.each(bad)('%s catches %s', (check, _, flow) => {
    expect(failing(flow)).toContain(check)
  })

  it('takes a named exception, and only as far as it goes', () => {
    const whirl = flowOf(0.25, STAND, { arms: { w: [170, 0, 6] } })
    const speed = (upTo: number) => checkFlow('x', whirl, { speed: { upTo, why: 'a test' } }).find(({ check }) => check === 'speed')
    expect(speed(2000)).toMatchObject({ ok: true, why: 'a test' })
    expect(speed(750)).toMatchObject({ ok: false })
  })
})

describe('changesOf', () => {
  const figures = { squat: { cam: [0, 0], pace: 'slow', back: 1, peak: 0, keys: [STAND] }, lunge: { cam: [0, 0], pace: 'slow', back: 1, peak: 0, keys: [STAND] } } as const
  const part = (movement: string | null, side: 'left' | 'none' = 'none', kind: 'work' | 'rest' = 'work') => ({ movement, side, kind })

  it('pairs what follows one another, over pauses, each pair and side once', () => {
    const segments = [part('squat'), part(null, 'none', 'rest'), part('lunge', 'left'), part('squat'), part('lunge', 'left')]
    expect(changesOf([{ segments }, { segments }], figures).map(({ name }) => name)).toEqual(['lunge, left > squat', 'squat > lunge, left'])
  })

  it('does not reach over what has no figure', () => {
    expect(changesOf([{ segments: [part('squat'), part('unknown'), part('lunge')] }], figures)).toEqual([])
    expect(changesOf([{ segments: [part('squat'), part(null), part('lunge')] }], figures)).toEqual([])
  })
})
