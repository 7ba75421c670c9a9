import { ledOver, type LimbName } from './led'
import { between, type Key } from './motion'
import { backFrom, moved, shiftBetween, type Move } from './moved'
import type { Pose } from './pose'
import { inherit, mirrored, toPosture, type Limb, type Posture } from './posture'
import { HEIGHTS, OTHER, SIDES, type Joint } from './rig'
import { solve, type Skeleton } from './solve'
import { stationOf } from './stations'
import { placed, secondsBetween, stepBetween, type Placed } from './steps'
import { clamp, rotate, Y } from './vector'
import { HUBS, wayBetween, type Leg } from './ways'

/** The change from one posture to another, on the floor of the one it leads to. `move` puts the floor it comes from there. */
export type Flow = { keys: readonly Key[]; seconds: number; move: Move }

/** Out of a hold as it was entered, unless that takes so much longer. */
const WAY_OUT = 1.3

/**
 * The way from what a figure holds to the first pose of another: over the stations between, one foot after the other.
 * `from` is the posture it is in and, when it came in from another, that one: it may go out the same way.
 * `turning` says how far (degrees) the camera would turn with a way: rolling over to the far side is not worth it.
 */
export function flowBetween(from: readonly [now: Posture, entry?: Posture], to: Posture, turning: (flow: Flow) => number = () => 0): Flow {
  const [now, entry] = from
  const cost = (flow: Flow) => flow.seconds + Math.max(0, turning(flow) - QUARTER) / DETOUR
  const cheapest = (flows: readonly Flow[]) => flows.reduce((best, flow) => (cost(flow) < cost(best) - 0.05 ? flow : best))
  const direct = cheapest(choices([now], to))
  const back = entry && cheapest(choices([now, entry], to))
  return back && cost(back) <= cost(direct) * WAY_OUT ? back : direct
}

/** A quarter turn of the camera is free; beyond, so many degrees are worth a second. */
const [QUARTER, DETOUR] = [100, 20]

/** The posture at so many seconds of a change. */
export function flowAt({ keys, seconds }: Flow, t: number): Posture {
  const now = clamp(t, 0, seconds)
  let index = Math.max(0, keys.length - 2)
  while (index > 0 && (keys[index]?.at ?? 0) > now) index--
  const [from, to] = [keys[index], keys[index + 1]]
  if (!from || !to) return keys[0]?.posture ?? none()
  const [before, next] = [keys[index - 1] ?? from, keys[index + 2] ?? to]
  const span = to.at - from.at
  const share = (now - from.at) / span
  return share <= 0 ? from.posture : share >= 1 ? to.posture : carried(between([before, from, to, next], share, from.pass ? span / (to.at - before.at) : 0, to.pass ? span / (next.at - from.at) : 0, true))
}

/** Nothing sinks into the floor: the trunk rolls over its shoulder, limbs in the air keep out of it. */
function carried(posture: Posture): Posture {
  const { joints } = solve(posture)
  const by = Math.max(0, ...TRUNK.map((joint) => (joint === 'head' ? HEAD : FLESH) - joints[joint][1]))
  const [x, y, z] = joints.pelvis
  const held = by > 0 ? { ...posture, straight: false, hip: [x, y + by, z] as const } : posture
  const skeleton = solve(held)
  const limbs = LIMBS.flatMap((name): [string, Limb][] => {
    if (!FREE.has(held[name].kind)) return []
    const parts = name.startsWith('leg') ? (['knee', 'ankle', 'toe'] as const) : (['elbow', 'hand'] as const)
    return parts.some((part) => skeleton.joints[`${part}${name.endsWith('L') ? 'L' : 'R'}`][1] < HEIGHTS[part] - GIVE) ? [[name, ledOver(skeleton, name, name.startsWith('leg') ? HEIGHTS.ankle - GIVE : HEIGHTS.hand - GIVE)]] : []
  })
  return limbs.length > 0 ? { ...held, ...Object.fromEntries(limbs) } : held
}

const LIMBS: readonly LimbName[] = ['legL', 'legR', 'armL', 'armR']
const FREE: ReadonlySet<Limb['kind']> = new Set(['j', 'w', 'mixed', 'chest', 'on', 'led'])
/** A little less than what is allowed to sink in. */
const GIVE = 0.7
const TRUNK: readonly Joint[] = ['pelvis', 'waist', 'ribs', 'neck', 'head', 'hipL', 'hipR', 'shoulderL', 'shoulderR']
/** How high their middles lie over what they rest on. */
const [FLESH, HEAD] = [4.3, 7.2]

function none(): never {
  throw new Error('a change without keys')
}

/** Every way worth comparing: with the sides of its poses swapped or not, and without rolling over where it would. */
function choices(start: readonly Posture[], to: Posture): Flow[] {
  const [first, last] = [start.map(placed), placed(to)]
  const at = first.at(-1) ?? last
  const stations = [stationOf(at.posture), stationOf(to)] as const
  const over = Math.abs(lengthwise(at.skeleton) - lengthwise(last.skeleton)) > QUARTER
  const way = wayBetween(...stations, over)
  const ways = way.some(({ roll }) => roll) ? [way, wayBetween(...stations, over, false)] : [way]
  const flows = ways.flatMap((legs) => (legs.length > 0 ? [false, true] : [false]).map((swapped) => along(first, legs, last, swapped)))
  const fewest = Math.min(...flows.map(reversals))
  return flows.filter((flow) => reversals(flow) === fewest)
}

/** How often a trunk that leans or lies would be thrown over to the other side: a pose between that has the wrong side. */
function reversals({ keys }: Flow): number {
  const leans = keys.map(({ skeleton }) => rotate(skeleton.pelvis, Y))
  return leans.filter((lean, index) => {
    const before = leans[index - 1] ?? lean
    return lean[0] * before[0] + lean[2] * before[2] < -LEAN
  }).length
}

/** From about this lean on, both ways; the square of a sine. */
const LEAN = 0.3

function along(start: readonly Placed[], legs: readonly Leg[], to: Placed, swapped: boolean): Flow {
  const chain = [...start]
  let at: Move = { x: 0, z: 0, yaw: 0 }
  /** Lays poses that share a floor onto the floor of the first. */
  const lay = (poses: readonly { pose: Pose | null; own: Placed }[], roll: boolean) => {
    const [first, last] = [poses[0], chain.at(-1)]
    if (!first || !last) return
    const yaw = roll ? lengthwise(last.skeleton) - lengthwise(first.own.skeleton) : at.yaw
    const turned = moved(first.own.posture, first.own.skeleton, { x: 0, z: 0, yaw })
    at = { ...shiftBetween(last.posture, turned), yaw }
    for (const { pose, own } of poses) chain.push(placed(kept(moved(own.posture, own.skeleton, at), pose, swapped, chain.at(-1)?.posture)))
  }
  for (const [index, { keys, to: station, roll }] of legs.entries()) {
    const hub = index < legs.length - 1 ? HUBS[station] : undefined
    const poses = [...keys, ...(hub ? [hub] : [])].map((pose) => ({ pose, own: placed(toOwn(pose, swapped)) }))
    // A body that rolls lies across the floor of the pose before: each finds its own place.
    for (const block of roll ? poses.map((pose) => [pose]) : [poses]) lay(block, roll)
  }
  lay([{ pose: null, own: to }], legs.at(-1)?.roll ?? false)
  const move = backFrom(at)
  return timed(chain.map(({ posture, skeleton }) => placed(moved(posture, skeleton, move))), move)
}

function toOwn(pose: Pose, swapped: boolean): Posture {
  const posture = toPosture(inherit({}, pose))
  return swapped ? mirrored(posture) : posture
}

/** The limbs that a pose between does not speak of are those of the posture before. */
function kept(posture: Posture, pose: Pose | null, swapped: boolean, before: Posture | undefined): Posture {
  if (!pose || !before) return posture
  const limbs = SIDES.flatMap((side): [string, Limb][] => {
    const said = swapped ? OTHER[side] : side
    const legs: [string, Limb][] = pose.legs ?? pose[`leg${said}`] ? [] : [[`leg${side}`, before[`leg${side}`]]]
    const arms: [string, Limb][] = pose.arms ?? pose[`arm${said}`] ? [] : [[`arm${side}`, before[`arm${side}`]]]
    return [...legs, ...arms]
  })
  return { ...posture, ...Object.fromEntries(limbs) }
}

/** Where the trunk points on the floor, degrees to the left of x. */
function lengthwise({ pelvis }: Skeleton): number {
  const [x, , z] = rotate(pelvis, Y)
  return Math.atan2(-z, x) * (180 / Math.PI)
}

function timed(chain: readonly Placed[], move: Move): Flow {
  const stops = chain.flatMap((to, index) => {
    const from = chain[index - 1]
    const step = from && stepBetween(from, to)
    return step ? [step, to] : [to]
  })
  const keys: Key[] = []
  for (const [index, { posture, skeleton }] of stops.entries()) {
    const before = keys.at(-1)
    const at = before ? before.at + secondsBetween(before.skeleton, skeleton) : 0
    if (before && at === before.at) continue
    keys.push({ at, leave: at, pass: index > 0 && index < stops.length - 1, posture, skeleton })
  }
  return { keys, seconds: keys.at(-1)?.at ?? 0, move }
}
