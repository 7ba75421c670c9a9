import type { Posture, Limb } from './posture'
import { HEIGHTS, SIDES, type Joint, type Joints, type Side } from './rig'
import type { Vec } from './vector'

/** Something that lies on the floor: the points under it, half its breadth, whose side, and how firmly (0–1) it touches. */
export type Contact = { side: Side | null; points: readonly Vec[]; half: number; firm: number }

/** A foot or hand on its way down counts from so high on. */
const NEAR = 1.2
/** From this pitch on (degrees) a foot stands on its ball or its heel alone. */
const TIPPED = 14
/** Half of what lies on the floor: a foot at the heel and at the toes, a hand, a shin. */
const HALF = { heel: 3.6, toe: 2.9, hand: 3.1, shin: 3.2, trunk: 4 } as const
/** How high above the floor a joint of a body that rests on it may be and still be carried. */
const CARRIED: Readonly<Partial<Record<Joint, number>>> = {
  pelvis: 7.1, waist: 6.8, ribs: 6.8, neck: 7.2, head: 8.4,
  ...Object.fromEntries(SIDES.flatMap((side) => [[`hip${side}`, 6.4], [`knee${side}`, 6.2], [`ankle${side}`, 6.2], [`toe${side}`, 4.6], [`shoulder${side}`, 6.2], [`elbow${side}`, 4.7], [`hand${side}`, 4.7]])),
}
const TRUNK: readonly Joint[] = ['pelvis', 'waist', 'ribs', 'neck']

/**
 * What of a body touches the floor, from what its posture declares: feet that stand, knees, hands and forearms that are
 * placed, and, where the body rests on its seat, back, front, side or legs, what of it lies low.
 */
export function contactsOf(posture: Posture, joints: Joints): Contact[] {
  const found: Contact[] = []
  const lies = posture.rests.some((rest) => rest !== 'wall' && rest !== 'head')
  for (const side of SIDES) {
    found.push(...legOf(posture[`leg${side}`], side), ...armOf(posture[`arm${side}`], side))
  }
  if (lies) {
    // A stretch that lies is one piece: what is under it does not come and go from joint to joint.
    const low = TRUNK.filter(isLow)
    if (low.length > 0) found.push({ side: null, points: low.map((joint) => joints[joint]), half: HALF.trunk, firm: 1 })
    if (posture.rests.includes('head') && isLow('head')) found.push({ side: null, points: [joints.head], half: HALF.trunk, firm: 1 })
  }
  return found

  function isLow(joint: Joint): boolean {
    return joints[joint][1] <= (CARRIED[joint] ?? 0)
  }
  function lying(names: readonly Joint[], side: Side): Contact[] {
    const low = lies ? names.filter(isLow).map((joint) => joints[joint]) : []
    return low.length > 0 ? [{ side, points: low, half: HALF.shin, firm: 1 }] : []
  }
  function legOf(limb: Limb, side: Side): Contact[] {
    const [hip, knee, ankle, toe] = [`hip${side}`, `knee${side}`, `ankle${side}`, `toe${side}`] as const
    if (limb.kind === 'knee') return [{ side, points: [joints[knee], joints[ankle]], half: HALF.shin, firm: 1 }]
    if (limb.kind !== 'foot') return lying([hip, knee, ankle, toe], side)
    const firm = firmness(limb.v[1] ?? 0)
    const tip = Math.max(-1, Math.min(1, (limb.v[4] ?? 0) / TIPPED))
    const [heel, ball] = [joints[ankle], joints[toe]]
    const between = (share: number): Vec => [heel[0] + (ball[0] - heel[0]) * share, 0, heel[2] + (ball[2] - heel[2]) * share]
    const points = [between(Math.max(0, tip)), between(1 + Math.min(0, tip))]
    return firm > 0 ? [{ side, points, half: tip > 0 ? HALF.toe : HALF.heel, firm }] : []
  }
  function armOf(limb: Limb, side: Side): Contact[] {
    const [elbow, hand] = [`elbow${side}`, `hand${side}`] as const
    if (limb.kind === 'forearm') return [{ side, points: [joints[elbow], joints[hand]], half: HALF.hand, firm: 1 }]
    if (limb.kind !== 'hand') return lying([elbow, hand], side)
    const firm = firmness(joints[hand][1] - HEIGHTS.hand)
    return firm > 0 ? [{ side, points: [joints[hand]], half: HALF.hand, firm }] : []
  }
}

/** 1 on the floor, 0 from `NEAR` above it. */
function firmness(height: number): number {
  return Math.max(0, Math.min(1, 1 - height / NEAR))
}

/** Spans on a line; what overlaps or nearly does is one. */
export function merged(spans: readonly (readonly [number, number])[], gap = 1.5): [number, number][] {
  const done: [number, number][] = []
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = done.at(-1)
    if (last && from - last[1] <= gap) last[1] = Math.max(last[1], to)
    else done.push([from, to])
  }
  return done
}
