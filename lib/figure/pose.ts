import type { Joint, SidedJoint } from './rig'

/** A range of degrees that a key promises. */
export type Expectation = Partial<Record<`${'knee' | 'hip' | 'elbow'}${'L' | 'R'}` | 'chest' | 'pelvis', readonly [least: number, most: number]>>

/** Degrees from hanging: forward, joint's bend, outward, turned outward, toes pointed (legs). */
export type Angles = readonly [swing: number, bend?: number, out?: number, twist?: number, point?: number]

/** Where a leg is. `z` counts outward from the middle on either side; `toes` turn outward. */
export type Leg =
  | { j: Angles }
  | { w: Angles }
  /** The sole at [x, z], lifted by y. `pitch` > 0 raises the heel over the ball, < 0 the toes over the heel. `out` sends the knee outward. */
  | { foot: readonly [x: number, z: number, y?: number]; toes?: number; pitch?: number; out?: number }
  /** Kneeling at [x, z], the shin behind it, turned by `toes`. */
  | { knee: readonly [x: number, z: number]; toes?: number }

/** Where an arm is. `elbow` says, in the chest's frame with z outward, where the elbow points. */
export type Arm =
  | { j: Angles }
  | { w: Angles }
  | { hand: readonly [x: number, z: number, y?: number]; elbow?: readonly [number, number, number] }
  /** From the base of the neck: forward, up, outward. */
  | { chest: readonly [number, number, number]; elbow?: readonly [number, number, number] }
  /** On another joint, on its own side or the other. */
  | { on: SidedJoint | 'head' | 'pelvis'; other?: boolean; by?: readonly [number, number, number]; elbow?: readonly [number, number, number] }
  /** The elbow on the floor at [x, z] and the hand at [x, z]. */
  | { forearm: readonly [x: number, z: number]; to: readonly [x: number, z: number] }

/** What else may carry: the seat or back on the floor or a chair, the trunk's front, the outer edge of the feet, the head, long legs on the floor, a wall behind. */
export type Rest = 'seat' | 'back' | 'front' | 'side' | 'head' | 'legs' | 'wall'

/**
 * One pose. What it leaves out it takes from the key before, the first from its station.
 * Degrees; tilt leans forward, yaw turns left, roll and side lean right, twist turns left.
 */
export type Pose = {
  /** seconds from the key before */
  t?: number
  /** seconds it stays */
  hold?: number
  /** flown through without a stop */
  pass?: boolean
  /** the pelvis; y is found when it kneels and y is left out */
  hip?: readonly [x: number, y?: number, z?: number]
  /** the legs stay stretched over feet that stand: the hip moves on an arc round the ankles */
  straight?: boolean
  pelvis?: number | readonly [tilt: number, yaw?: number, roll?: number, twist?: number]
  /** tilt in the world; or the spine's own bend */
  chest?: number
  spine?: readonly [flex: number, side?: number, twist?: number]
  /** tilt in the world and lean to the right; in line with the chest when never given */
  head?: number | readonly [tilt: number, side: number]
  legs?: Leg
  legL?: Leg
  legR?: Leg
  arms?: Arm
  armL?: Arm
  armR?: Arm
  rests?: readonly Rest[]
  /** how full the lungs are, 0–1: the ring of breath */
  breath?: number
  expect?: Expectation
}

export const PARTS = ['thigh', 'shank', 'trunk', 'upperArm', 'forearm'] as const
export type Part = (typeof PARTS)[number]

export type Prop =
  /** `across`: at right angles to the forearm, in the plane of its bend. */
  | { kind: 'dumbbells'; hands: 'both' | 'R' | 'L'; along: 'x' | 'z' | 'y' | 'across' }
  | { kind: 'goblet' }
  | { kind: 'band'; from: Joint; to: Joint }
  | { kind: 'chair'; x: number; turned?: boolean }
  | { kind: 'wall'; x: number }
  | { kind: 'ring' }

export type CheckName = 'reach' | 'floor' | 'slip' | 'balance' | 'penetration' | 'speed' | 'acceleration' | 'loop' | 'range' | 'intent' | 'alike' | 'change'

/** A threshold that this movement may miss, up to what, and why. */
export type Exception = { upTo: number; why: string }

/** How a movement looks, authored with the right side working and near. */
export type Figure = {
  /** what the camera has turned and risen, degrees: 0 the side, 90 the front */
  cam: readonly [yaw: number, pitch: number]
  keys: readonly Pose[]
  /** seconds from the last key to the first */
  back: number
  /** the other side follows, and the two are one round */
  alternate?: boolean
  /** the key that stands for it in a still */
  peak: number
  /** it stays at the peak as long as it lasts instead of coming back */
  stay?: boolean
  pace: 'slow' | 'fast' | 'burst'
  props?: readonly Prop[]
  /** a base that it may look like */
  variantOf?: string
  exceptions?: Partial<Record<CheckName, Exception>>
}
