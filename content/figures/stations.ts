import { STAND } from '@/lib/figure/hubs'
import type { Pose } from '@/lib/figure/pose'

export { ALL_FOURS, BENT, CHAIR, HALF_KNEEL, PLANK, PRONE, STAND, SUPINE } from '@/lib/figure/hubs'

/** Where movements start. A station is a first key that a movement changes as it needs. */

/** The same seen from the front: arms a little away from the body. */
export const FRONT: Pose = { ...STAND, legs: { foot: [0, 6.4], toes: 18 }, arms: { j: [0, 6, 12] } }

/** Sitting, legs long. */
export const LONG_SEAT: Pose = { hip: [-18, 6], pelvis: 0, chest: 0, head: 0, legs: { w: [91, 0, 3, 0, 12] }, arms: { hand: [-23, 13], elbow: [-1, 0, 0.4] }, rests: ['seat', 'legs'] }

/** Sitting with the shins crossed. */
export const CROSSED: Pose = {
  hip: [-8, 7], pelvis: 0, chest: 0, head: 0, rests: ['seat', 'legs'],
  legR: { w: [86, 134, 56, 88, 40] }, legL: { w: [86, 116, 58, 88, 40] }, arms: { on: 'knee', by: [-3, 6, 0], elbow: [-0.5, -0.3, 0.8] },
}
