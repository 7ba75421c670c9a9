import type { Pose } from './pose'

/** Where movements start, and what ways from one to the next pass through. */

/** Upright, feet under the hips, arms at the sides. */
export const STAND: Pose = { hip: [0, 52.1], pelvis: 0, chest: 0, head: 0, legs: { foot: [0, 6], toes: 6 }, arms: { j: [4, 10, 6] } }

/** Hands under the shoulders, knees under the hips, shins on the floor. */
export const ALL_FOURS: Pose = { hip: [-12], pelvis: 82, chest: 83, head: 96, legs: { knee: [-13, 6] }, arms: { hand: [12, 11.6], elbow: [-1, 0, 0.3] } }

/** On the balls of the feet and straight arms, one line from heel to head. */
export const PLANK: Pose = { hip: [-16.2, 27.9], straight: true, pelvis: 73.2, chest: 73.2, head: 80, legs: { foot: [-70.5, 5.6], pitch: 72, out: 0 }, arms: { hand: [8.5, 11.6], elbow: [-1, -0.2, 0.4] } }

/** On the back, legs long. */
export const SUPINE: Pose = { hip: [0, 5.5], pelvis: -90, chest: -90, head: -81, legs: { w: [90, 0, 4, 0, 25] }, arms: { w: [90, 4, 12] }, rests: ['seat', 'back', 'head'] }

/** On the back, feet near the seat. */
export const BENT: Pose = { ...SUPINE, legs: { foot: [25, 6] } }

/** On the front, legs long, insteps down. */
export const PRONE: Pose = { hip: [-12, 5.5], pelvis: 90, chest: 90, head: 81, legs: { w: [-88.6, 0, 3, 0, 86] }, rests: ['front'] }

/** On a chair, thighs level. */
export const CHAIR: Pose = { hip: [-4, 28], pelvis: 0, chest: 0, head: 0, legs: { foot: [20, 6.5] }, arms: { on: 'knee', by: [-6, 6, 0] }, rests: ['seat'] }

/** Right knee and left foot on the floor. */
export const HALF_KNEEL: Pose = { hip: [0], pelvis: 0, chest: 0, head: 0, legR: { knee: [0, 5.6] }, legL: { foot: [22, 5.6] }, arms: { j: [4, 10, 6] } }
