import { ALL_FOURS, BENT, CHAIR, HALF_KNEEL, PLANK, PRONE, STAND } from './hubs'
import type { Pose } from './pose'
import type { Station } from './stations'

/**
 * A way from one station to another: the poses between, in one frame of their own, forwards.
 * A limb that a pose leaves out stays as it was. `cost` where it is not a pose's worth each.
 */
export type Way = { from: Station; to: Station; keys: readonly Pose[]; cost?: number }

const BESIDE = { j: [4, 10, 6] } as const
const HANDS_BEHIND = { hand: [-30, 13], elbow: [-1, 0, 0.4] } as const

/** Bent down on flat feet, hands on the floor in front. */
const CROUCH: Pose = { hip: [-10, 27], pelvis: 60, chest: 104, head: 96, legs: { foot: [0, 7], pitch: 12 }, arms: { hand: [19, 11.6] } }
/** Deep in a lunge, on the way to or from the right knee. */
const LUNGE: Pose = { hip: [-22, 31], pelvis: 8, chest: 10, head: 6, legL: { foot: [0, 6], toes: 4 }, legR: { foot: [-56, 6], pitch: 72, out: 0 }, arms: BESIDE }
/** On the right knee, hands on the floor beside the front foot. */
const LOW_LUNGE: Pose = { hip: [-9], pelvis: 60, chest: 84, head: 80, legR: { knee: [-13, 6] }, legL: { foot: [12, 7], pitch: 8 }, arms: { hand: [16, 13], elbow: [-1, 0, 0.3] } }
/** Down beside the right heel, the right shin still folded under: hands behind, the front leg nearly long. */
const SIDE_SEAT: Pose = { hip: [-22.6], pelvis: -21, chest: -20, head: -6, legR: { knee: [0, 5.6] }, legL: { foot: [20, 5.6] }, arms: { hand: [-33, 13], elbow: [-1, 0, 0.4] }, rests: ['seat'] }
/** Sitting with the knees up, hands behind. */
const HOOK_SEAT: Pose = { hip: [-18, 6.5], pelvis: -10, chest: -6, head: 0, legs: { w: [137, 102, 2, 0, 40] }, arms: HANDS_BEHIND, rests: ['seat'] }
/** Half way down on a round back, arms to the front. */
const ROLL_DOWN: Pose = { hip: [-18, 6], pelvis: -56, spine: [44], head: 14, arms: { w: [78, 6, 4] }, rests: ['seat'] }
/** On the right side, knees drawn up, along z. */
const CURLED: Pose = { hip: [0, 10], pelvis: [0, 0, 76], chest: 6, head: [10, 0], legR: { j: [40, 58, -14, 0, 20] }, legL: { j: [44, 62, 12, 0, 20] }, arms: { chest: [16, -4, 2] }, rests: ['side'] }
/** On the back, arms folded before rolling. */
const ARMS_IN: Pose = { hip: [0, 5.5], pelvis: -90, chest: -90, head: -81, arms: { chest: [16, -4, 2] }, rests: ['seat', 'back'] }
/** On the front, hands beside the chest before rolling. */
const ARMS_UNDER: Pose = { ...PRONE, arms: { hand: [4, 14], elbow: [-1, -0.3, 0.4] } }
/** Propped on the right hand, legs folded in front, along z. */
const PROPPED: Pose = { hip: [0, 9], pelvis: [0, 0, 30], spine: [0, -20, 0], head: [0, 0], legR: { foot: [14, -12], toes: -70, out: 62 }, legL: { foot: [7, 24], toes: 70, out: -62 }, armR: { hand: [0, 26] }, armL: { chest: [12, -14, 2] }, rests: ['seat'] }

/** The same on the left hand. */
const PROPPED_LEFT: Pose = { ...PROPPED, pelvis: [0, 0, -30], spine: [0, 20, 0], legR: PROPPED.legL, legL: PROPPED.legR, armR: PROPPED.armL, armL: PROPPED.armR }

/** The pose to pass through where a way changes over at a station; a crossed seat and tall kneeling lead nowhere else. */
export const HUBS: Readonly<Partial<Record<Station, Pose>>> = {
  'stand': STAND, 'chair': CHAIR, 'half-kneel': HALF_KNEEL, 'fours': ALL_FOURS, 'plank': PLANK, 'prone': ARMS_UNDER, 'seat': HOOK_SEAT, 'supine': BENT, 'side': CURLED,
}

/** All ways there are; each is gone backwards too, and with the sides swapped. */
export const WAYS: readonly Way[] = [
  { from: 'stand', to: 'chair', keys: [{ hip: [-12, 33], pelvis: 40, chest: 44, head: 24, legs: { foot: [0, 6.5] }, arms: { chest: [14, -9, 2] } }] },
  { from: 'stand', to: 'half-kneel', keys: [LUNGE] },
  { from: 'stand', to: 'plank', keys: [CROUCH], cost: 4 },
  { from: 'half-kneel', to: 'kneel', keys: [] },
  { from: 'half-kneel', to: 'fours', keys: [LOW_LUNGE] },
  { from: 'kneel', to: 'fours', keys: [] },
  { from: 'half-kneel', to: 'seat', keys: [SIDE_SEAT] },
  { from: 'fours', to: 'plank', keys: [] },
  { from: 'fours', to: 'prone', keys: [{ hip: [-4], pelvis: 72, chest: 82, head: 92, legs: { knee: [-24, 5] }, arms: { hand: [14, 12], elbow: [-1, 0, 0.4] } }] },
  { from: 'plank', to: 'prone', keys: [{ hip: [-10.5, 15], pelvis: 87, chest: 87, head: 92, legs: { foot: [-70.5, 5.6], pitch: 90, out: 0 }, arms: { hand: [5, 13.5], elbow: [-1, -0.1, 0.3] } }], cost: 3 },
  { from: 'seat', to: 'crossed', keys: [] },
  { from: 'seat', to: 'supine', keys: [ROLL_DOWN] },
  { from: 'supine', to: 'side', keys: [ARMS_IN], cost: 1 },
  { from: 'side', to: 'prone', keys: [ARMS_UNDER], cost: 2 },
  { from: 'side', to: 'crossed', keys: [PROPPED] },
  { from: 'side', to: 'seat', keys: [PROPPED] },
  { from: 'side', to: 'side', keys: [PROPPED, PROPPED_LEFT] },
]

/** A stretch of a way as it is gone. */
export type Leg = { keys: readonly Pose[]; to: Station; roll: boolean }

/**
 * The shortest way over stations, by the number of poses; empty when both are the same, unless from one side `over` to the other.
 * Not `rolling`: without turning from back to side or front.
 */
export function wayBetween(from: Station, to: Station, over = false, rolling = true): readonly Leg[] {
  if (from === to) return over ? WAYS.filter((way) => way.from === from && way.to === to).map(({ keys }) => ({ keys, to, roll: false })) : []
  const found = new Map<Station, { cost: number; legs: readonly Leg[] }>([[from, { cost: 0, legs: [] }]])
  const open: Station[] = [from]
  for (let at = open.shift(); at; at = open.shift()) {
    const { cost, legs } = found.get(at) ?? { cost: 0, legs: [] }
    for (const way of WAYS) {
      const next: Station | null = way.from === at ? way.to : way.to === at ? way.from : null
      if (!next || next === at) continue
      const roll = ROLLS.has(at) && ROLLS.has(next)
      const total = cost + (way.cost ?? 1 + way.keys.length)
      if ((roll && !rolling) || total >= (found.get(next)?.cost ?? Infinity)) continue
      found.set(next, { cost: total, legs: [...legs, { keys: way.from === at ? way.keys : way.keys.toReversed(), to: next, roll }] })
      open.push(next)
    }
  }
  return found.get(to)?.legs ?? []
}

const ROLLS: ReadonlySet<Station> = new Set(['supine', 'side', 'prone'])
