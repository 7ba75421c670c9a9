import type { Level } from '@/lib/catalog/vocabulary'
import type { Sequence } from './flow'

/** Yoga in small sequences, each a few poses that belong together. Efforts are those of an intermediate class. */

export const OPEN_SEATED: readonly Sequence[] = [
  ['easy-seat 35 1', 'side-stretch-seated 20 1.5', 'seated-twist 15 1.5'],
  ['easy-seat 30 1', 'seated-twist 20 1.5', 'cat-cow 40 2'],
  ['easy-seat 40 1', 'side-stretch-seated 20 1.5', 'cat-cow 40 2'],
  ['easy-seat 30 1', 'butterfly 30 1.5', 'cat-cow 30 2'],
]

export const OPEN_KNEELING: readonly Sequence[] = [
  ['childs-pose 40 1', 'cat-cow 50 2'],
  ['cat-cow 50 2', 'thread-the-needle 20 2', 'childs-pose 25 1.5'],
  ['cat-cow 45 1.5', 'bird-dog 15 2.5', 'childs-pose 25 1.5'],
  ['easy-seat 30 1', 'cat-cow 45 2'],
]

export const OPEN_STANDING: readonly Sequence[] = [
  ['mountain 35 1', 'side-bend 15 1.5', 'upward-salute 15 2'],
  ['mountain 30 1', 'shoulder-roll 25 1.5', 'torso-turn 30 2'],
  ['mountain 30 1', 'arm-circle 25 1.5', 'hip-circle 20 2'],
  ['mountain 35 1', 'neck-turn 15 1.5', 'side-bend 15 2'],
]

export const OPEN_LYING: readonly Sequence[] = [
  ['lie-and-rest 30 1', 'knees-to-side 30 1.5'],
  ['lie-and-rest 25 1', 'heel-slide 40 1.5', 'knees-to-side 25 1.5'],
  ['lie-and-rest 30 1', 'heel-slide 30 1.5', 'reclined-twist 15 1.5'],
]

const SUN_SOFT: Sequence = [
  'mountain 8 2', 'upward-salute 8 2.5', 'forward-fold 8 2.5', 'half-lift 6 2.5', 'knee-plank 8 4', 'cobra 10 3',
  'downward-dog 25 3.5', 'half-lift 6 2.5', 'forward-fold 8 2.5', 'upward-salute 8 3', 'mountain 8 2',
]

const SUN_A: Sequence = [
  'mountain 6 2.5', 'upward-salute 6 3', 'forward-fold 6 3', 'half-lift 5 3', 'chaturanga 5 5', 'upward-dog 8 4.5',
  'downward-dog 25 3.5', 'half-lift 5 3', 'forward-fold 6 3', 'upward-salute 6 3.5', 'mountain 6 2.5',
]

const SUN_A_LUNGE: Sequence = [
  'mountain 6 2.5', 'upward-salute 6 3', 'forward-fold 6 3', ['low-lunge 10 3.5', 'downward-dog 10 3.5'],
  'chaturanga 5 5', 'upward-dog 8 4.5', 'downward-dog 20 3.5', 'forward-fold 6 3', 'upward-salute 6 3.5', 'mountain 6 2.5',
]

const SUN_B: Sequence = [
  'chair-pose 8 5', 'forward-fold 6 3', 'half-lift 5 3', 'chaturanga 5 5', 'upward-dog 6 4.5', 'downward-dog 8 4',
  ['warrior-1 10 5', 'chaturanga 5 5.5', 'upward-dog 6 4.5', 'downward-dog 8 4'],
  'half-lift 5 3', 'forward-fold 6 3', 'chair-pose 8 5', 'mountain 6 3',
]

const SUN_SOFT_LUNGE: Sequence = [
  'mountain 8 2', 'upward-salute 8 2.5', 'forward-fold 8 2.5', ['low-lunge 11 3.5'], 'knee-plank 8 4', 'cobra 10 3',
  'downward-dog 20 3.5', 'forward-fold 8 2.5', 'upward-salute 8 3', 'mountain 8 2',
]

const SUN_A_TWICE: Sequence = [
  'mountain 6 2.5', 'upward-salute 6 3', 'forward-fold 6 3', 'half-lift 5 3', 'chaturanga 5 5', 'upward-dog 8 4.5', 'downward-dog 15 3.5',
  'plank 10 4.5', 'chaturanga 5 5', 'upward-dog 8 4.5', 'downward-dog 20 3.5', 'forward-fold 6 3', 'upward-salute 6 3.5', 'mountain 6 2.5',
]

/** Rounds of sun salutations; classes of a level take turns at them. */
export const SUNS: Readonly<Record<Level, readonly (readonly Sequence[])[]>> = {
  beginner: [[SUN_SOFT], [SUN_SOFT, SUN_SOFT_LUNGE], [SUN_SOFT_LUNGE]],
  intermediate: [[SUN_A], [SUN_A, SUN_A_LUNGE], [SUN_A_TWICE]],
  advanced: [[SUN_A_LUNGE], [SUN_A_TWICE, SUN_A_LUNGE], [SUN_A_TWICE, SUN_A]],
}

export const SUNS_STRONG: Readonly<Record<Level, readonly Sequence[]>> = {
  beginner: [SUN_SOFT],
  intermediate: [SUN_A, SUN_B],
  advanced: [SUN_B, SUN_A_TWICE],
}

/** Salutations that stay on the feet: nothing on the hands. */
export const SUNS_STANDING: readonly Sequence[] = [
  ['mountain 8 2', 'upward-salute 8 2.5', 'forward-fold 10 2.5', 'half-lift 8 3', 'chair-pose 10 4', 'upward-salute 8 3'],
  ['mountain 8 2', 'upward-salute 8 2.5', 'side-bend 10 2.5', 'goddess 15 4', 'mountain 8 2'],
  ['upward-salute 8 2.5', 'forward-fold 10 2.5', 'half-lift 8 2.5', ['warrior-1 15 4'], 'mountain 8 2'],
]

/** Standing flows, each from a rise to a lower pose, so that effort comes in waves. */
export const STANDING: readonly Sequence[] = [
  [['warrior-1 20 4', 'warrior-2 20 4', 'side-angle 20 4.5'], 'downward-dog 20 3'],
  [['triangle 25 3.5', 'side-angle 20 4.5'], 'forward-fold 20 2.5'],
  [['low-lunge 25 3.5', 'crescent-lunge 20 4.5'], 'downward-dog 20 3'],
  ['chair-pose 25 5', 'forward-fold 15 2.5', 'half-lift 10 2.5', 'chair-pose 20 5', 'forward-fold 15 2.5'],
  ['goddess 25 4.5', ['side-bend 15 3'], 'goddess 20 4.5', 'mountain 20 2'],
  [['warrior-2 30 4', 'triangle 25 3.5'], 'mountain 15 2'],
  [['tree 30 3.5'], 'mountain 15 2', 'upward-salute 15 2.5'],
  [['crescent-lunge 25 4.5', 'warrior-2 20 4'], 'forward-fold 20 2.5'],
  ['plank 20 5', 'downward-dog 25 3.5', 'half-lift 10 2.5', 'forward-fold 20 2.5'],
  [['warrior-2 25 4', 'side-angle 20 4.5'], 'wide-fold 25 2.5'],
  [['warrior-1 25 4.5', 'crescent-lunge 15 4.5'], 'half-lift 10 2.5', 'forward-fold 15 2.5'],
  ['wide-fold 30 2.5', 'goddess 25 4.5', 'wide-fold 20 2.5'],
]

/** Standing poses that ask little of the knees and nothing of the hands. */
export const STANDING_LIGHT: readonly Sequence[] = [
  ['mountain 20 2', 'upward-salute 15 2.5', ['side-bend 20 2.5']],
  ['half-lift 15 2.5', 'forward-fold 25 2.5', 'upward-salute 15 3'],
  [['triangle 30 3.5'], 'mountain 15 2'],
  ['hip-hinge 25 3', 'upward-salute 15 3', 'calf-raise 25 3.5'],
  ['torso-turn 30 2.5', 'hip-circle 25 2.5', 'arm-circle 25 2.5'],
  [['tree 25 3.5'], 'mountain 15 2'],
  ['chest-opener 25 2', 'side-bend 20 2.5', 'mountain 15 2'],
]

export const KNEELING: readonly Sequence[] = [
  ['cat-cow 40 2', 'bird-dog 20 3', 'childs-pose 25 1.5'],
  ['thread-the-needle 25 2', 'childs-pose 30 1.5'],
  [['low-lunge 30 3'], 'childs-pose 25 1.5'],
  ['bird-dog 25 3.5', 'cat-cow 30 2'],
  ['cat-cow 35 2', 'thread-the-needle 25 2'],
  ['thread-the-needle 30 2', 'bird-dog 20 3.5'],
]

export const PRONE: readonly Sequence[] = [
  ['cobra 20 3', 'sphinx 30 2.5', 'cobra 20 3.5'],
  ['sphinx 45 2.5'],
  ['superman 20 4', 'sphinx 30 2', 'superman 20 4'],
  ['sphinx 30 2.5', 'cobra 25 3.5', 'sphinx 25 2'],
]

export const SEATED: readonly Sequence[] = [
  ['seated-fold 40 2', 'seated-twist 25 2'],
  ['butterfly 45 2', 'side-stretch-seated 20 2'],
  ['seated-hamstring 30 2', 'seated-twist 25 2'],
  ['seated-fold 35 2', 'butterfly 40 2'],
  ['easy-seat 25 1.5', 'side-stretch-seated 25 2', 'seated-twist 20 2'],
]

export const SUPINE: readonly Sequence[] = [
  ['bridge-pose 30 3.5', 'knees-to-side 30 1.5'],
  ['figure-four 35 2', 'happy-baby 30 1.5'],
  ['bridge-pose 25 3.5', 'figure-four 30 2'],
  ['leg-circle 20 3', 'knees-to-side 30 1.5'],
  ['single-leg-bridge 15 4', 'happy-baby 30 1.5'],
]

/** Last poses before the rest at the end. */
export const CLOSE: readonly Sequence[] = [
  ['reclined-twist 25 1.5'],
  ['happy-baby 40 1.5'],
  ['knees-to-side 40 1'],
  ['reclined-twist 20 1.5', 'happy-baby 20 1.5'],
]

export const CLOSE_STANDING: readonly Sequence[] = [
  ['forward-fold 25 2', 'mountain 25 1'],
  ['side-bend 20 1.5', 'mountain 25 1'],
  ['shoulder-roll 25 1.5', 'mountain 25 1'],
]

/** The last seated minute with the legs up a wall. */
export const LEGS_UP: readonly Sequence[] = [['legs-up-wall 120 1']]

/** Long holds near the floor, from kneeling to lying; nominal 60 s, held longer by level. */
export const YIN: readonly Sequence[] = [
  ['childs-pose 60 1.5'],
  ['thread-the-needle 50 1.5'],
  [['low-lunge 50 2']],
  ['sphinx 60 2'],
  ['butterfly 70 1.5'],
  ['seated-fold 70 1.5'],
  [['seated-hamstring 50 1.5']],
  ['side-stretch-seated 40 1.5'],
  ['seated-twist 40 1.5'],
  ['figure-four 50 2'],
  ['happy-baby 60 1.5'],
  ['reclined-twist 50 1.5'],
  ['knees-to-side 60 1.5'],
]

export const CHAIR_OPEN: readonly Sequence[] = [
  ['chair-cat-cow 40 1.5'],
  ['seated-march 30 2', 'chair-side-bend 15 1.5'],
  ['chair-side-bend 20 1.5', 'chair-cat-cow 30 1.5'],
]

/** On and beside a chair. */
export const CHAIR: readonly Sequence[] = [
  ['chair-twist 25 2', 'chair-forward-fold 30 2'],
  ['chair-side-bend 25 2', 'chair-cat-cow 35 2'],
  ['seated-march 35 3', 'chair-forward-fold 25 2'],
  ['sit-to-stand 35 4', 'chair-twist 20 2'],
  ['chair-cat-cow 30 2', 'seated-punch 30 3', 'chair-side-bend 20 2'],
  ['seated-march 30 3', 'chair-twist 25 2', 'chair-cat-cow 25 2'],
  ['sit-to-stand 30 4', 'chair-forward-fold 30 2'],
  ['chair-side-bend 30 2', 'seated-march 25 3'],
  ['chair-twist 30 2', 'seated-punch 25 3', 'chair-cat-cow 30 2'],
  ['seated-punch 35 3', 'chair-forward-fold 25 2'],
  ['sit-to-stand 25 4', 'chair-side-bend 25 2', 'seated-march 30 3'],
]

export const CHAIR_CLOSE: readonly Sequence[] = [
  ['chair-forward-fold 35 1.5'],
  ['chair-twist 20 1.5'],
  ['chair-side-bend 20 1.5'],
]

/** For pregnancy: nothing on the back or the belly, nothing to fall from, twists stay open. */
export const PRENATAL: readonly Sequence[] = [
  ['goddess 25 4', 'mountain 20 2'],
  [['warrior-2 25 4'], 'mountain 20 2'],
  ['hip-circle 25 2.5', 'side-bend 20 2.5'],
  ['half-squat 30 4', 'upward-salute 15 2.5'],
  ['goddess 20 4', 'calf-raise 20 3.5', 'shoulder-roll 25 2'],
  [['warrior-2 20 4', 'side-angle 20 4.5'], 'mountain 20 2'],
  [['triangle 25 3.5'], 'hip-circle 20 2.5'],
  ['torso-turn 25 2.5', 'half-squat 25 4', 'side-bend 20 2.5'],
  ['arm-circle 25 2.5', 'calf-raise 25 3.5'],
  [['side-angle 20 4', 'triangle 20 3.5'], 'mountain 20 2'],
  ['chest-opener 30 2', 'half-squat 25 4', 'shoulder-roll 20 2'],
]

export const PRENATAL_FLOOR: readonly Sequence[] = [
  ['cat-cow 45 2', 'bird-dog 15 3'],
  ['cat-cow 35 2', 'childs-pose 35 1.5'],
  ['butterfly 45 2', 'side-stretch-seated 20 2'],
  ['easy-seat 25 1.5', 'seated-hamstring 30 2'],
  ['thread-the-needle 25 2', 'cat-cow 30 2'],
  ['seated-hamstring 25 2', 'butterfly 40 2'],
]

export const PRENATAL_CLOSE: readonly Sequence[] = [
  ['side-stretch-seated 25 1.5'],
  ['butterfly 40 1.5'],
  ['easy-seat 20 1', 'side-stretch-seated 20 1.5'],
]

/** Lying and sitting, for the end of a day. */
export const EVENING: readonly Sequence[] = [
  ['cat-cow 45 2', 'childs-pose 40 1.5'],
  ['thread-the-needle 30 1.5', 'childs-pose 35 1.5'],
  ['seated-fold 50 1.5', 'seated-twist 25 1.5'],
  ['butterfly 50 1.5', 'side-stretch-seated 25 1.5'],
  ['bridge-pose 30 3', 'knees-to-side 35 1.5'],
  ['figure-four 40 1.5', 'happy-baby 35 1.5'],
  ['reclined-twist 40 1.5'],
]

/** Balances and what leads to them. */
export const BALANCE: readonly Sequence[] = [
  [['tree 30 4'], 'mountain 15 2'],
  ['calf-raise 30 3.5', ['standing-knee-raise 20 4']],
  [['leg-swing 20 3.5', 'tree 25 4.5'], 'mountain 15 2'],
  [['standing-knee-raise 25 4', 'crescent-lunge 20 4.5'], 'forward-fold 20 2'],
  [['tree 35 4.5', 'warrior-1 15 4'], 'mountain 15 2'],
  ['hip-circle 20 2.5', 'calf-raise 25 3.5', ['tree 20 4']],
]

/** On the floor without weight on the hands. */
export const FLOOR_HANDS_FREE: readonly Sequence[] = [
  ['seated-fold 40 2', 'seated-twist 25 2'],
  ['butterfly 40 2', 'side-stretch-seated 25 2'],
  ['seated-hamstring 35 2', 'easy-seat 25 1.5'],
  ['bridge-pose 30 3.5', 'knees-to-side 30 1.5'],
  ['dead-bug 30 3.5', 'happy-baby 30 1.5'],
  ['figure-four 35 2', 'reclined-twist 25 1.5'],
  ['single-leg-bridge 15 4', 'knees-to-side 30 1.5'],
  ['leg-circle 20 3', 'reclined-twist 20 1.5'],
]
