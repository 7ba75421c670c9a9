import { postureAt, spanAt, type Key, type Motion } from '../motion'
import type { Limb, Posture } from '../posture'
import { SIDES, type Joint } from '../rig'
import { solve, type Skeleton } from '../solve'

/** Frames a second that are looked at. */
export const FPS = 30

export type Frame = { t: number; index: number; from: Key; to: Key; held: boolean; posture: Posture; skeleton: Skeleton }

/** Every frame of one round. */
export function framesAt30(motion: Motion): Frame[] {
  return Array.from({ length: Math.ceil(motion.seconds * FPS) + 1 }, (_, number) => {
    const t = number / FPS
    const { index, from, to, share } = spanAt(motion, t)
    const posture = postureAt(motion, t)
    return { t, index, from, to, held: share === 0, posture, skeleton: solve(posture) }
  })
}

/** Joints that a span holds in place, by what both its keys declare: a foot, knee, hand or elbow on the same spot. */
export function contactsOf(from: Posture, to: Posture): Joint[] {
  return SIDES.flatMap((side): Joint[] => {
    const [legA, legB, armA, armB] = [from[`leg${side}`], to[`leg${side}`], from[`arm${side}`], to[`arm${side}`]]
    return [...footOf(legA, legB).map((part) => `${part}${side}` as const), ...(pins(armA, armB, 'hand') ? [`hand${side}` as const] : []), ...(pins(armA, armB, 'forearm') ? [`elbow${side}` as const, `hand${side}` as const] : [])]
  })
}

function footOf(a: Limb, b: Limb): ('toe' | 'ankle' | 'knee')[] {
  if (pins(a, b, 'knee')) return ['knee']
  if (!pins(a, b, 'foot') || (a.v[1] ?? 0) > 0) return []
  const [before = 0, after = 0] = [a.v[4], b.v[4]]
  if (before > 0 || after > 0) return ['toe']
  return before < 0 || after < 0 ? ['ankle'] : ['toe', 'ankle']
}

function pins(a: Limb, b: Limb, kind: Limb['kind']): boolean {
  const places = kind === 'forearm' ? 6 : 3
  return a.kind === kind && b.kind === kind && a.v.slice(0, places).every((value, index) => Math.abs(value - (b.v[index] ?? 0)) < 0.01)
}
