import { describe, expect, it } from 'vitest'
import { toMotion, type Motion } from '../motion'
import type { CheckName, Figure, Pose } from '../pose'
import { checkAlike, checkFigure, checkMotion } from './check'

const STAND: Pose = { hip: [0, 52.1], pelvis: 0, chest: 0, head: 0, legs: { foot: [0, 6] }, arms: { j: [4, 10, 6] } }
const SQUAT: Pose = { t: 1.6, hold: 0.4, hip: [-15, 27], pelvis: 36, chest: 40, head: 16, arms: { w: [90, 4, 4] } }
const squat: Figure = { cam: [12, 0], pace: 'slow', back: 1.3, peak: 1, keys: [STAND, SQUAT] }
const only = (...keys: Pose[]): Figure => ({ ...squat, keys })

function broken(figure: Figure): CheckName[] {
  return checkFigure('x', figure).filter(({ ok }) => !ok).map(({ check }) => check)
}

describe('checkFigure', () => {
  it('finds nothing in an honest squat', () => {
    expect(broken(squat)).toEqual([])
  })

  const bad: [CheckName, string, Figure][] = [
    ['reach', 'a hip higher than legs are long', only({ ...STAND, hip: [0, 55] }, SQUAT)],
    ['floor', 'a seat under the floor', only(STAND, { t: 2, hold: 0.4, hip: [-30, 2], legs: { w: [90] } })],
    ['slip', 'a hand that cannot stay where it is declared', only({ ...STAND, hip: [-15, 30], pelvis: 60, chest: 80, arms: { hand: [12, 11] } }, { t: 1, hip: [-30, 36] })],
    ['slip', 'a gait whose stance hurries', { ...only({ ...STAND, pass: true, legR: { foot: [12, 6] }, hip: [0, 48] }, { t: 0.3, pass: true, legR: { foot: [10, 6] } }, { t: 0.3, pass: true, legR: { foot: [-12, 6] } }), back: 0.3 }],
    ['balance', 'a squat that sits behind its heels', only(STAND, { ...SQUAT, pelvis: 0, chest: 0, arms: { j: [0] } })],
    ['penetration', 'a hand inside the belly', only(STAND, { ...SQUAT, arms: { chest: [0, -20, 0] } })],
    ['range', 'a knee bent backwards', only(STAND, { t: 2, hold: 0.4, hip: [0, 52.1], legR: { w: [0, -40] } })],
    ['range', 'a hip folded past what it can', only(STAND, { t: 2, legR: { w: [170, 20] } })],
    ['range', 'a neck bent double', only(STAND, { ...SQUAT, head: 140 })],
    ['speed', 'an arm that whirls', only(STAND, { t: 0.3, arms: { j: [170, 0, 6] } })],
    ['acceleration', 'an arm that jerks', only(STAND, { t: 0.1, arms: { j: [150, 0, 6] } })],
    ['intent', 'a bend that is not what the key promises', only(STAND, { ...SQUAT, hip: [-9, 42], expect: { kneeR: [95, 125] } })],
    ['change', 'a movement that does not move', only(STAND, { t: 1, arms: { j: [8, 10, 6] } })],
  ]
  it.each(bad)('%s catches %s', (check, _, figure) => {
    expect(broken(figure)).toContain(check)
  })

  it('loop catches a last round that does not come back to the first pose', () => {
    const motion = toMotion(squat)
    const [first, last] = motion.keys
    if (!first || !last) throw new Error('no keys')
    const open: Motion = { ...motion, keys: [first, { ...last, leave: motion.seconds }] }
    expect(checkMotion('x', motion).find(({ check }) => check === 'loop')).toMatchObject({ ok: true })
    expect(checkMotion('x', open).find(({ check }) => check === 'loop')).toMatchObject({ ok: false })
  })

  it('takes a named exception, and only as far as it goes', () => {
    const folded = only(STAND, { ...SQUAT, head: 140 })
    const found = (upTo: number) => checkFigure('x', { ...folded, exceptions: { range: { upTo, why: 'a test' } } }).find(({ check }) => check === 'range')
    expect(found(60)).toMatchObject({ ok: true, why: 'a test' })
    expect(found(5)).toMatchObject({ ok: false })
  })
})

describe('checkAlike', () => {
  it('finds two stills that cannot be told apart, unless they are variants', () => {
    const near = only(STAND, { ...SQUAT, hip: [-15, 28] })
    expect(checkAlike({ squat, near }).map(({ ok }) => ok)).toEqual([false, false])
    expect(checkAlike({ squat, near: { ...near, variantOf: 'squat' } }).every(({ ok }) => ok)).toBe(true)
  })

  it('tells a squat from standing', () => {
    expect(checkAlike({ squat, stand: { ...squat, peak: 0 } }).every(({ ok }) => ok)).toBe(true)
  })
})
