import { SIDES } from '../rig'
import type { Skeleton } from '../solve'
import { angle, clamp, cross, dot, DOWN, inverse, rotate, sub, unit, X, Y, Z, type Vec } from '../vector'

/** How far a joint is past what it can do, degrees, and which. */
export type Overreach = { by: number; joint: string }

/**
 * Ranges of adults, degrees (AAOS norms; a little generous, as they were seen in honest movements).
 * Hip and shoulder by the direction of the bone against an ellipse, since Euler flexion means nothing past 75° of abduction.
 */
const KNEE = [0, 158] as const
const ELBOW = [0, 150] as const
const ANKLE = { up: 45, down: 90 } as const
const HIP = { forward: 132, back: 32, out: 55, across: 35, turn: 65 } as const
const SHOULDER = { back: 68, across: 70 } as const
const SPINE = { forward: 75, back: 50, side: 40, twist: 55 } as const
const NECK = 70

/** The joint furthest past its range in one moment. */
export function overreach({ pelvis, chest, joints, limbs }: Skeleton, spine: Vec, neck: readonly [number, number]): Overreach {
  const found: Overreach[] = [
    past('spine', spine[0], -SPINE.back, SPINE.forward), past('spine', spine[1], -SPINE.side, SPINE.side), past('spine', spine[2], -SPINE.twist, SPINE.twist),
    past('neck', Math.hypot(...neck), 0, NECK),
  ]
  for (const side of SIDES) {
    const sign = side === 'R' ? 1 : -1
    const [leg, arm] = [limbs[`leg${side}`], limbs[`arm${side}`]]
    found.push(past(`knee${side}`, leg.bend, ...KNEE), past(`elbow${side}`, arm.bend, ...ELBOW))
    const point = 90 - angle(leg.foot, DOWN)
    found.push(past(`ankle${side}`, point, -ANKLE.up, ANKLE.down))
    const thigh = rotate(inverse(pelvis), unit(sub(joints[`knee${side}`], joints[`hip${side}`])))
    found.push(inEllipse(`hip${side}`, thigh, sign, HIP))
    const twist = twistOf(leg.turn)
    if (Math.abs(thigh[1]) < 0.98 || Math.abs(twist) > HIP.turn) found.push(past(`hip turn ${side}`, twist * -sign, -45, HIP.turn))
    const upper = rotate(inverse(chest), unit(sub(joints[`elbow${side}`], joints[`shoulder${side}`])))
    const back = Math.asin(clamp(-upper[0], -1, 1)) * (180 / Math.PI)
    if (upper[1] < 0.2) found.push(past(`shoulder${side}`, back, -180, SHOULDER.back))
    found.push(past(`shoulder${side}`, Math.asin(clamp(-upper[2] * sign, -1, 1)) * (180 / Math.PI), -180, SHOULDER.across))
  }
  return found.reduce((worst, one) => (one.by > worst.by ? one : worst), { by: 0, joint: '' })
}

function past(joint: string, value: number, least: number, most: number): Overreach {
  return { joint, by: Math.max(0, least - value, value - most) }
}

/** A hanging bone may swing forward and outward together less far than each alone. */
function inEllipse(joint: string, bone: Vec, sign: number, range: { forward: number; back: number; out: number; across: number }): Overreach {
  const aside = Math.asin(clamp(bone[2] * sign, -1, 1)) * (180 / Math.PI)
  const swing = Math.atan2(bone[0], -bone[1]) * (180 / Math.PI) * Math.hypot(bone[0], bone[1])
  const share = Math.hypot(swing / (swing >= 0 ? range.forward : range.back), aside / (aside >= 0 ? range.out : range.across))
  return { joint, by: Math.max(0, (1 - 1 / share) * Math.hypot(swing, aside)) }
}

/** The turn about the bone's own length, degrees. */
function twistOf(q: readonly [number, number, number, number]): number {
  const raw = 2 * Math.atan2(q[1], q[3]) * (180 / Math.PI)
  return raw > 180 ? raw - 360 : raw < -180 ? raw + 360 : raw
}

/** The angle at a joint that a key's intent speaks of, degrees. */
export function angleAt(skeleton: Skeleton, what: string): number {
  const side = what.endsWith('L') ? 'L' : 'R'
  if (what === 'chest' || what === 'pelvis') {
    const up = rotate(skeleton[what], Y)
    return Math.atan2(dot(up, X), dot(up, Y)) * (180 / Math.PI)
  }
  if (what.startsWith('knee')) return skeleton.limbs[`leg${side}`].bend
  if (what.startsWith('elbow')) return skeleton.limbs[`arm${side}`].bend
  const thigh = unit(sub(skeleton.joints[`knee${side}`], skeleton.joints[`hip${side}`]))
  return Math.sign(dot(cross(rotate(skeleton.pelvis, DOWN), thigh), rotate(skeleton.pelvis, Z)) || 1) * angle(thigh, rotate(skeleton.pelvis, DOWN))
}
