import type { Vec } from './vector'

/**
 * Lengths of the bones for a body of 100. Means of adults (Drillis and Contini 1966; Winter 2009, table 4.1),
 * arms a little shorter so that hands and knees fit on one floor.
 */
export const BONES = { thigh: 24, shank: 24, foot: 11, upperArm: 15.5, forearm: 16, spine: [8, 9, 9.5], hip: 5.6, shoulder: 11.6, shoulderDrop: 2.2, head: 12 } as const

/** How high a joint's centre lies above what it rests on. */
export const HEIGHTS = { ankle: 4.3, toe: 3.4, hand: 3.5, elbow: 3.5, knee: 4.3 } as const

/** How much of the spine's bend each of its three bones has taken. */
export const SPREAD = [0.15, 0.6, 1] as const

export const SIDES = ['L', 'R'] as const
export type Side = (typeof SIDES)[number]
/** The right lies on +z. */
export const SIGN = { L: -1, R: 1 } as const
export const OTHER = { L: 'R', R: 'L' } as const

export const SIDED_JOINTS = ['hip', 'knee', 'ankle', 'toe', 'shoulder', 'elbow', 'hand'] as const
export type SidedJoint = (typeof SIDED_JOINTS)[number]
export type Joint = 'pelvis' | 'waist' | 'ribs' | 'neck' | 'head' | `${SidedJoint}${Side}`
export type Joints = Record<Joint, Vec>
