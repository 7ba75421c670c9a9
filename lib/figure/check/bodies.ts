import { HEIGHTS, SIDES, type Joint, type Joints } from '../rig'
import { add, clamp, dot, length, scale, sub, type Vec } from '../vector'

/** A limb's or the trunk's flesh: a capsule round a bone. */
type Capsule = { name: string; from: Joint; to: Joint; radius: number }

const CAPSULES: readonly Capsule[] = [
  { name: 'belly', from: 'pelvis', to: 'waist', radius: 5.5 },
  { name: 'chest', from: 'waist', to: 'ribs', radius: 5.5 },
  { name: 'head', from: 'head', to: 'head', radius: 7.2 },
  ...SIDES.flatMap((side): Capsule[] => [
    { name: `upperArm${side}`, from: `shoulder${side}`, to: `elbow${side}`, radius: 3.5 },
    { name: `forearm${side}`, from: `elbow${side}`, to: `hand${side}`, radius: 3.2 },
    { name: `thigh${side}`, from: `hip${side}`, to: `knee${side}`, radius: 4.3 },
    { name: `shank${side}`, from: `knee${side}`, to: `ankle${side}`, radius: 3.8 },
    { name: `foot${side}`, from: `ankle${side}`, to: `toe${side}`, radius: 3 },
  ]),
]

/** Neighbours that always meet, and flesh that folds on flesh: thigh on belly, thigh beside thigh at the hips. */
function meets(a: string, b: string): boolean {
  const [partA, sideA] = [a.slice(0, -1), a.at(-1)]
  const [partB, sideB] = [b.slice(0, -1), b.at(-1)]
  const trunk = (name: string) => name === 'belly' || name === 'chest'
  if (trunk(a) && trunk(b)) return true
  if (trunk(a)) return partB === 'thigh' || partB === 'upperArm'
  if (trunk(b)) return partA === 'thigh' || partA === 'upperArm'
  if (partA === 'thigh' && partB === 'thigh') return true
  if (sideA !== sideB) return false
  const chain = ['thigh', 'shank', 'foot']
  if (chain.includes(partA) && chain.includes(partB)) return true
  return [partA, partB].toSorted().join() === 'forearm,upperArm'
}

const PAIRS = CAPSULES.flatMap((a, index) => CAPSULES.slice(index + 1).filter((b) => !meets(a.name, b.name)).map((b) => [a, b] as const))

/** The pair of body parts that lie deepest in each other, and how deep, in hundredths of the body; 0 when none touch. */
export function deepest(joints: Joints): { by: number; pair: string } {
  let found = { by: 0, pair: '' }
  for (const [a, b] of PAIRS) {
    const by = a.radius + b.radius - apart(joints[a.from], joints[a.to], joints[b.from], joints[b.to])
    if (by > found.by) found = { by, pair: `${a.name}–${b.name}` }
  }
  return found
}

/** How far the lowest joint lies below where its flesh would touch the floor, and which it is. */
export function belowFloor(joints: Joints): { by: number; joint: string } {
  const least = (name: string) => (name === 'head' ? 7.2 : name.startsWith('ankle') ? 3.4 : name.startsWith('toe') ? HEIGHTS.toe : name.startsWith('knee') ? HEIGHTS.knee : /^(hand|elbow)/.test(name) ? HEIGHTS.hand : 4.3)
  let found = { by: 0, joint: '' }
  for (const [joint, at] of Object.entries(joints)) {
    const by = least(joint) - at[1]
    if (by > found.by) found = { by, joint }
  }
  return found
}

/** The shortest way between two stretches. */
function apart(a: Vec, b: Vec, c: Vec, d: Vec): number {
  const [u, v, w] = [sub(b, a), sub(d, c), sub(a, c)]
  const [uu, uv, vv, uw, vw] = [dot(u, u), dot(u, v), dot(v, v), dot(u, w), dot(v, w)]
  const area = uu * vv - uv * uv
  let s = area < 1e-9 ? 0 : clamp((uv * vw - vv * uw) / area, 0, 1)
  const t = vv < 1e-9 ? 0 : clamp((uv * s + vw) / vv, 0, 1)
  s = uu < 1e-9 ? 0 : clamp((uv * t - uw) / uu, 0, 1)
  return length(add(w, sub(scale(u, s), scale(v, t))))
}
