import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inherit, mirrored, toPosture } from './posture'
import type { Pose } from './pose'
import { BONES, SIDES, type Joint } from './rig'
import { solve } from './solve'
import { distance } from './vector'

const STAND: Pose = { hip: [0, 50], legs: { foot: [0, 6] }, arms: { j: [0] } }
const degrees = fc.integer({ min: -120, max: 120 })
const pose: fc.Arbitrary<Pose> = fc.record({
  hip: fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 20, max: 60 }), fc.integer({ min: -8, max: 8 })),
  pelvis: fc.tuple(degrees, degrees, degrees, degrees),
  spine: fc.tuple(degrees, degrees, degrees),
  legR: fc.oneof(fc.record({ foot: fc.tuple(degrees, fc.integer({ min: -10, max: 30 })), pitch: fc.integer({ min: -30, max: 80 }) }), fc.record({ j: fc.tuple(degrees, degrees, degrees, degrees) })),
  legL: fc.record({ w: fc.tuple(degrees, degrees, degrees, degrees) }),
  armR: fc.oneof(fc.record({ hand: fc.tuple(degrees, degrees) }), fc.record({ chest: fc.tuple(degrees, degrees, degrees) })),
  armL: fc.record({ on: fc.constantFrom('knee' as const, 'hand' as const), other: fc.constant(true) }),
})

const put = (asked: Pose) => solve(toPosture(inherit({}, asked)))

describe('solve', () => {
  it('never stretches a bone, whatever is asked', () => {
    fc.assert(fc.property(pose, (asked) => {
      const { joints } = put(asked)
      for (const side of SIDES) {
        const bones: [Joint, Joint, number][] = [[`hip${side}`, `knee${side}`, BONES.thigh], [`knee${side}`, `ankle${side}`, BONES.shank], [`ankle${side}`, `toe${side}`, BONES.foot], [`shoulder${side}`, `elbow${side}`, BONES.upperArm], [`elbow${side}`, `hand${side}`, BONES.forearm]]
        for (const [from, to, length] of bones) expect(distance(joints[from], joints[to])).toBeCloseTo(length, 4)
      }
    }))
  })

  it('mirrors exactly', () => {
    fc.assert(fc.property(pose.map((asked): Pose => ({ ...asked, armL: { j: [10] } })), (asked) => {
      const [a, b] = [put(asked).joints, solve(mirrored(toPosture(inherit({}, asked)))).joints]
      for (const [name, at] of Object.entries(a)) {
        const other = name.endsWith('L') ? name.replace(/L$/, 'R') : name.endsWith('R') ? name.replace(/R$/, 'L') : name
        expect(distance(b[other as Joint], [at[0], at[1], -at[2]])).toBeLessThan(1e-6)
      }
    }))
  })

  it('puts an end where it should be when it can, and says by how much it could not', () => {
    const near = put(STAND)
    expect(near.missed).toEqual([])
    expect(distance(near.joints.ankleR, [0, 4.3, 6])).toBeLessThan(1e-6)
    const far = put({ ...STAND, hip: [0, 60] })
    expect(far.missed.map(({ joint }) => joint)).toEqual(['ankleL', 'ankleR'])
    expect(far.missed[0]?.by).toBeCloseTo(7.7, 1)
  })

  it('bends a planted knee forward', () => {
    expect(put({ ...STAND, hip: [0, 40] }).joints.kneeR[0]).toBeGreaterThan(8)
  })

  it('finds the height of a hip that kneels', () => {
    const { joints } = put({ hip: [6], legs: { knee: [0, 5.6] } })
    expect(distance(joints.hipR, joints.kneeR)).toBeCloseTo(BONES.thigh, 4)
  })

  it('holds stretched legs stretched', () => {
    const { joints } = put({ ...STAND, hip: [10, 44], straight: true })
    expect(distance(joints.hipR, joints.ankleR)).toBeCloseTo(48, 1)
  })
})

describe('inherit', () => {
  it('lets one side win over the pair, in the same key only', () => {
    const first = inherit({}, { arms: { j: [1] }, armR: { j: [2] } })
    expect([first.armL, first.armR]).toEqual([{ j: [1] }, { j: [2] }])
    const second = inherit(first, { arms: { j: [3] } })
    expect([second.armL, second.armR]).toEqual([{ j: [3] }, { j: [3] }])
    expect(inherit(second, {}).armR).toEqual({ j: [3] })
  })

  it("drops the chest's tilt when the spine's bend is given", () => {
    expect(inherit({ chest: 40 }, { spine: [10] })).toMatchObject({ chest: undefined, spine: [10] })
  })
})
