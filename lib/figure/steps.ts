import { between, type Key } from './motion'
import type { Posture } from './posture'
import { OTHER, SIDES, type Joint } from './rig'
import { solve, type Skeleton } from './solve'
import { after, clamp, distance, inverse, type Quat } from './vector'

/** Seconds an edge may take; the joint that goes furthest makes so many hundredths of the body a second, a limb turns so many degrees. */
const EDGE = { least: 0.4, most: 2.5, speed: 60, turn: 150 } as const
/** A foot or a hand that is set down further away than this takes a step of its own. */
const STEP = { leg: 3, arm: 8 } as const

/** A posture with its bones in place. */
export type Placed = { posture: Posture; skeleton: Skeleton }

export function placed(posture: Posture): Placed {
  const skeleton = solve(posture)
  return { posture: { ...posture, hip: skeleton.joints.pelvis }, skeleton }
}

/** Nothing when nothing moves; at least the least of an edge otherwise. */
export function secondsBetween(a: Skeleton, b: Skeleton): number {
  const way = Math.max(...(Object.keys(a.joints) as Joint[]).map((joint) => distance(a.joints[joint], b.joints[joint])))
  const turn = Math.max(...(['legL', 'legR', 'armL', 'armR'] as const).map((name) => Math.max(turned(a.limbs[name].turn, b.limbs[name].turn), Math.abs(a.limbs[name].bend - b.limbs[name].bend))))
  return way < 0.05 && turn < 0.5 ? 0 : clamp(Math.max(way / EDGE.speed, turn / EDGE.turn), EDGE.least, EDGE.most)
}

function turned(a: Quat, b: Quat): number {
  const [, , , w] = after(inverse(a), b)
  return 2 * Math.acos(Math.min(1, Math.abs(w))) * (180 / Math.PI)
}

/** Where both feet go elsewhere, the moment between: one has arrived, the other has yet to leave; hands go crosswise. */
export function stepBetween(a: Placed, b: Placed): Placed | null {
  const goes = (limb: 'leg' | 'arm', side: 'L' | 'R', kinds: readonly string[]) => {
    const [from, to] = [a.posture[`${limb}${side}`], b.posture[`${limb}${side}`]]
    return from.kind === to.kind && kinds.includes(from.kind) && (from.v[1] ?? 0) < 6 && (to.v[1] ?? 0) < 6 && Math.hypot((from.v[0] ?? 0) - (to.v[0] ?? 0), (from.v[2] ?? 0) - (to.v[2] ?? 0)) > STEP[limb]
  }
  const legs = SIDES.every((side) => goes('leg', side, ['foot']))
  const arms = SIDES.every((side) => goes('arm', side, ['hand']))
  if (!legs && !arms) return null
  const [from, to] = [keyOf(a), keyOf(b)]
  const half = between([from, from, to, to], 0.5, 0, 0, true)
  const tries = SIDES.map((first) => {
    const second = OTHER[first]
    const posture: Posture = {
      ...half,
      ...(legs && { [`leg${first}`]: b.posture[`leg${first}`], [`leg${second}`]: a.posture[`leg${second}`] }),
      ...(arms && { [`arm${second}`]: b.posture[`arm${second}`], [`arm${first}`]: a.posture[`arm${first}`] }),
    }
    return lowered(posture)
  })
  return tries.reduce((best, one) => (missing(one.skeleton) < missing(best.skeleton) - 0.01 ? one : best))
}

/** The hip goes to the nearest place, lower or aside, from which what stands is reached. */
function lowered(posture: Posture): Placed {
  const [x, y, z] = placed(posture).posture.hip
  let best = placed(posture)
  for (const [aside, down] of NEARBY) {
    if (missing(best.skeleton) < 0.1) break
    const at = placed({ ...posture, straight: false, hip: [x + aside, y - down, z] })
    if (missing(at.skeleton) < missing(best.skeleton) - 0.05) best = at
  }
  return best
}

/** Steps aside and down from where a hip would be, the nearest first. */
const NEARBY = [0, 2, 4, 6, 8, 11, 14].flatMap((down) => [0, 3, -3, 6, -6, 10, -10].map((aside) => [aside, down] as const)).toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))

function missing({ missed }: Skeleton): number {
  return missed.reduce((sum, { by }) => sum + by, 0)
}

function keyOf({ posture, skeleton }: Placed): Key {
  return { at: 0, leave: 0, pass: false, posture, skeleton }
}
