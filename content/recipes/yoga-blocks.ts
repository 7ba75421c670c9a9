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
  ['mountain 30 1', 'chest-opener 25 1.5', 'side-bend 20 2'],
  ['mountain 35 1', 'neck-turn 15 1.5', 'torso-turn 20 2'],
]

export const OPEN_LYING: readonly Sequence[] = [
  ['lie-and-rest 30 1', 'knees-to-side 30 1.5'],
  ['lie-and-rest 35 1', 'figure-four 20 1.5', 'knees-to-side 25 1.5'],
  ['lie-and-rest 40 1', 'reclined-twist 20 1.5'],
]

/** One movement a breath; downward dog is where five breaths are taken. On the knees where others lower from plank. */
const SUN_SOFT: Sequence = [
  'mountain 8 2', 'upward-salute 8 2.5', 'forward-fold 8 2.5', 'half-lift 6 2.5', 'plank 6 4', 'knee-plank 6 4', 'cobra 8 3',
  'downward-dog 25 3.5', 'half-lift 6 2.5', 'forward-fold 8 2.5', 'upward-salute 8 3', 'mountain 8 2',
]

const SUN_A: Sequence = [
  'mountain 6 2.5', 'upward-salute 6 3', 'forward-fold 6 3', 'half-lift 5 3', 'plank 5 4.5', 'chaturanga 5 5', 'upward-dog 6 4.5',
  'downward-dog 25 3.5', 'half-lift 5 3', 'forward-fold 6 3', 'upward-salute 6 3.5', 'mountain 6 2.5',
]

/** Step back to a lunge on one side, come forward through the other. */
const SUN_A_LUNGE: Sequence = [
  'mountain 6 2.5', 'upward-salute 6 3', 'forward-fold 6 3', 'low-lunge 8 3.5 left', 'plank 5 4.5', 'chaturanga 5 5', 'upward-dog 6 4.5',
  'downward-dog 20 3.5', 'low-lunge 8 3.5 right', 'forward-fold 6 3', 'upward-salute 6 3.5', 'mountain 6 2.5',
]

const SUN_B: Sequence = [
  'chair-pose 8 5', 'forward-fold 6 3', 'half-lift 5 3', 'plank 5 4.5', 'chaturanga 5 5', 'upward-dog 6 4.5', 'downward-dog 8 4',
  'warrior-1 10 5 left', 'plank 5 4.5', 'chaturanga 5 5.5', 'upward-dog 6 4.5', 'downward-dog 8 4',
  'warrior-1 10 5 right', 'plank 5 4.5', 'chaturanga 5 5.5', 'upward-dog 6 4.5', 'downward-dog 20 3.5',
  'half-lift 5 3', 'forward-fold 6 3', 'chair-pose 8 5', 'mountain 6 3',
]

const SUN_SOFT_LUNGE: Sequence = [
  'mountain 8 2', 'upward-salute 8 2.5', 'forward-fold 8 2.5', 'low-lunge 11 3.5 left', 'plank 6 4', 'knee-plank 6 4', 'cobra 8 3',
  'downward-dog 20 3.5', 'low-lunge 11 3.5 right', 'forward-fold 8 2.5', 'upward-salute 8 3', 'mountain 8 2',
]

const SUN_A_TWICE: Sequence = [
  'mountain 6 2.5', 'upward-salute 6 3', 'forward-fold 6 3', 'half-lift 5 3', 'plank 5 4.5', 'chaturanga 5 5', 'upward-dog 6 4.5', 'downward-dog 15 3.5',
  'plank 8 4.5', 'chaturanga 5 5', 'upward-dog 6 4.5', 'downward-dog 20 3.5', 'half-lift 5 3', 'forward-fold 6 3', 'upward-salute 6 3.5', 'mountain 6 2.5',
]

/** Rounds of sun salutations, in the order in which they grow; classes of a level take turns at them. */
export const SUNS: Readonly<Record<Level, readonly (readonly Sequence[])[]>> = {
  beginner: [[SUN_SOFT], [SUN_SOFT, SUN_SOFT, SUN_SOFT_LUNGE, SUN_SOFT_LUNGE], [SUN_SOFT_LUNGE, SUN_SOFT_LUNGE, SUN_SOFT]],
  intermediate: [[SUN_A, SUN_A, SUN_A_LUNGE, SUN_A_LUNGE, SUN_B], [SUN_A, SUN_A_LUNGE, SUN_A_LUNGE, SUN_A_TWICE], [SUN_A, SUN_A, SUN_A_TWICE, SUN_B, SUN_B]],
  advanced: [[SUN_A_LUNGE, SUN_A_LUNGE, SUN_A, SUN_B, SUN_B], [SUN_A_LUNGE, SUN_A_TWICE, SUN_A_TWICE, SUN_B], [SUN_A, SUN_A, SUN_A_TWICE, SUN_A_TWICE, SUN_B]],
}

/** For classes of nothing else: rounds that stay down for a second vinyasa, so that one gets up less. */
export const SUNS_ONLY: Readonly<Record<Level, readonly (readonly Sequence[])[]>> = {
  beginner: [[SUN_SOFT], [SUN_SOFT, SUN_SOFT_LUNGE]],
  intermediate: [[SUN_A], [SUN_A, SUN_A_TWICE, SUN_A_TWICE], [SUN_A_TWICE, SUN_A_LUNGE, SUN_A_TWICE]],
  advanced: [[SUN_A_TWICE], [SUN_A_LUNGE, SUN_A_TWICE, SUN_A_TWICE], [SUN_A_TWICE, SUN_A, SUN_A_TWICE], [SUN_A_TWICE, SUN_A_LUNGE, SUN_A_TWICE]],
}

export const SUNS_STRONG: Readonly<Record<Level, readonly (readonly Sequence[])[]>> = {
  beginner: [[SUN_SOFT]],
  intermediate: [[SUN_A, SUN_B, SUN_B], [SUN_A, SUN_A_TWICE, SUN_B], [SUN_A_LUNGE, SUN_B, SUN_A_TWICE], [SUN_A, SUN_A_LUNGE, SUN_B]],
  advanced: [[SUN_A, SUN_B, SUN_B, SUN_A_TWICE], [SUN_B, SUN_A_TWICE, SUN_A_TWICE, SUN_B]],
}

/** Salutations that stay on the feet: nothing on the hands. */
export const SUNS_STANDING: readonly Sequence[] = [
  ['mountain 8 2', 'upward-salute 8 2.5', 'forward-fold 10 2.5', 'half-lift 8 3', 'chair-pose 10 4', 'upward-salute 8 3'],
  ['mountain 8 2', 'upward-salute 8 2.5', 'side-bend 10 2.5', 'goddess 15 4', 'mountain 8 2'],
  ['upward-salute 8 2.5', 'forward-fold 10 2.5', 'half-lift 8 2.5', ['warrior-1 15 4'], 'mountain 8 2'],
]

/**
 * Standing flows, each from a rise to a lower pose, so that effort comes in waves. Wide stances turn to the other
 * side where they are; lunges go there by way of downward dog or mountain.
 */
export const STANDING: readonly Sequence[] = [
  [['warrior-1 20 4', 'warrior-2 20 4', 'side-angle 20 4.5', 'downward-dog 10 3'], 'forward-fold 15 2.5'],
  [['triangle 25 3.5', 'side-angle 20 4.5'], 'wide-fold 20 2.5'],
  [['low-lunge 25 3.5', 'crescent-lunge 20 4.5', 'downward-dog 10 3'], 'forward-fold 15 2.5'],
  ['chair-pose 25 5', 'forward-fold 15 2.5', 'half-lift 10 2.5', 'chair-pose 20 5', 'forward-fold 15 2.5'],
  [['warrior-2 20 4', 'reverse-warrior 15 4', 'side-angle 15 4.5'], 'mountain 15 2'],
  ['goddess 25 4.5', 'side-bend 15 3', 'goddess 20 4.5', 'mountain 20 2'],
  [['triangle 15 3.5', 'half-moon 20 4.5', 'warrior-2 11 4'], 'wide-fold 20 2.5'],
  [['warrior-2 30 4', 'triangle 25 3.5'], 'mountain 15 2'],
  [['tree 30 3.5'], 'mountain 15 2', 'upward-salute 15 2.5'],
  [['crescent-lunge 25 4.5', 'warrior-2 20 4', 'downward-dog 10 3'], 'forward-fold 20 2.5'],
  [['crescent-lunge 15 4.5', 'warrior-3 20 5', 'mountain 10 2.5'], 'forward-fold 15 2.5'],
  ['forward-fold 15 2.5', 'half-lift 10 2.5', 'plank 20 5', 'downward-dog 25 3.5', 'forward-fold 20 2.5'],
  [['warrior-2 25 4', 'side-angle 20 4.5'], 'wide-fold 25 2.5'],
  [['warrior-1 25 4.5', 'pyramid 20 3.5', 'mountain 10 2']],
  [['low-lunge 20 3.5', 'lizard 25 4', 'downward-dog 10 3'], 'forward-fold 15 2.5'],
  [['warrior-1 25 4.5', 'crescent-lunge 15 4.5', 'downward-dog 10 3'], 'forward-fold 15 2.5', 'half-lift 10 2.5'],
  ['wide-fold 30 2.5', 'goddess 25 4.5', 'wide-fold 20 2.5'],
]

/** Standing poses on straight legs: little for the knees, nothing for the hands; the first is where one arrives. */
export const STANDING_LIGHT: readonly Sequence[] = [
  ['mountain 20 2', 'upward-salute 15 2.5', 'side-bend 20 2.5'],
  ['forward-fold 25 2.5', 'half-lift 15 2.5', 'upward-salute 15 3'],
  [['triangle 30 3.5'], 'mountain 15 2'],
  ['wide-fold 25 2.5', 'mountain 15 2'],
  ['torso-turn 30 2.5', 'chest-opener 20 2', 'mountain 15 2'],
  [['tree 25 3.5'], 'mountain 15 2'],
  [['pyramid 25 3', 'mountain 10 2']],
  ['chest-opener 25 2', 'side-bend 20 2.5', 'mountain 15 2'],
  [['hamstring-stretch 25 2.5'], 'upward-salute 15 2.5', 'mountain 15 2'],
  [['inner-thigh-stretch 20 2.5'], 'torso-turn 25 2.5'],
  [['tree 20 3.5', 'warrior-3 15 4.5'], 'mountain 15 2'],
]

/** With bent knees, or a hand that finds the floor. */
export const STANDING_BENT: readonly Sequence[] = [
  [['warrior-2 20 3.5', 'reverse-warrior 15 3.5'], 'mountain 15 2'],
  ['chair-pose 20 3.5', 'forward-fold 15 2.5', 'mountain 15 2'],
  [['warrior-1 20 3.5', 'warrior-2 20 3.5', 'mountain 10 2']],
  ['goddess 25 3.5', 'mountain 15 2'],
  [['warrior-2 15 3.5', 'side-angle 20 4'], 'mountain 15 2'],
]

export const STANDING_OPEN: readonly Sequence[] = [
  [['triangle 20 3.5', 'half-moon 20 4'], 'mountain 15 2'],
  [['standing-leg-reach 20 3.5'], 'upper-back-stretch 25 2', 'mountain 15 2'],
]

export const KNEELING: readonly Sequence[] = [
  ['cat-cow 40 2', 'bird-dog 20 3', 'childs-pose 25 1.5'],
  ['thread-the-needle 25 2', 'childs-pose 30 1.5'],
  [['low-lunge 30 3'], 'childs-pose 25 1.5'],
  ['puppy-pose 35 2.5', 'cat-cow 25 2'],
  ['bird-dog 25 3.5', 'cat-cow 30 2'],
  ['cat-cow 35 2', 'thread-the-needle 25 2'],
  ['thread-the-needle 30 2', 'bird-dog 20 3.5'],
]

/** From the knees, with the pose that undoes each. */
export const KNEELING_DEEP: readonly Sequence[] = [
  [['pigeon 40 2.5'], 'childs-pose 25 1.5'],
  ['camel 20 4', 'childs-pose 25 1.5'],
  ['puppy-pose 35 2.5', 'childs-pose 25 1.5'],
]

export const PRONE: readonly Sequence[] = [
  ['cobra 20 3', 'sphinx 40 2.5'],
  ['sphinx 45 2.5'],
  ['locust 20 4', 'childs-pose 20 1.5'],
  ['sphinx 30 2.5', 'cobra 25 3.5', 'childs-pose 20 1.5'],
]

export const SEATED: readonly Sequence[] = [
  ['seated-fold 40 2', 'seated-twist 25 2'],
  ['butterfly 45 2', 'side-stretch-seated 20 2'],
  ['seated-hamstring 30 2', 'seated-twist 25 2'],
  ['seated-fold 35 2', 'butterfly 40 2'],
  ['side-stretch-seated 25 2', 'seated-twist 20 2'],
  ['seated-hamstring 35 2'],
  ['butterfly 45 2'],
]

export const SUPINE: readonly Sequence[] = [
  ['bridge-pose 30 3.5', 'knees-to-side 30 1.5'],
  ['figure-four 35 2', 'happy-baby 30 1.5'],
  ['bridge-pose 25 3.5', 'figure-four 30 2'],
  ['happy-baby 40 1.5', 'reclined-twist 30 1.5'],
  ['bridge-pose 25 3.5', 'single-leg-bridge 15 4', 'knees-to-side 25 1.5'],
  ['figure-four 30 2', 'knees-to-side 30 1.5'],
  ['reclined-twist 35 1.5'],
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

/** Long holds near the floor, from kneeling to lying, nothing that moves; seconds are those of a short class. */
export const YIN: readonly Sequence[] = [
  ['childs-pose 120 1.5'],
  ['thread-the-needle 120 1.5'],
  [['low-lunge 120 2']],
  [['pigeon 120 2']],
  ['puppy-pose 120 2'],
  [['lizard 120 2']],
  ['kneeling-lat-stretch 120 1.5'],
  [['hip-flexor-stretch 120 2']],
  ['sphinx 120 2'],
  ['butterfly 130 1.5'],
  ['seated-fold 130 1.5'],
  [['seated-hamstring 120 1.5']],
  ['side-stretch-seated 120 1.5'],
  ['seated-twist 120 1.5'],
  ['figure-four 120 2'],
  ['happy-baby 120 1.5'],
  ['reclined-twist 120 1.5'],
]

/** Which yin poses reach what: fronts of the thighs, fronts of the hips and backs of the legs are the legs. */
export const YIN_FOR: Readonly<Record<string, readonly string[]>> = {
  hips: ['lizard', 'butterfly', 'pigeon', 'figure-four', 'low-lunge', 'happy-baby'],
  back: ['sphinx', 'seated-fold', 'thread-the-needle', 'childs-pose', 'seated-twist', 'puppy-pose'],
  legs: ['hip-flexor-stretch', 'seated-hamstring', 'seated-fold', 'lizard', 'butterfly', 'low-lunge'],
  'lower-back': ['childs-pose', 'sphinx', 'reclined-twist', 'figure-four', 'happy-baby', 'seated-twist'],
  sides: ['side-stretch-seated', 'reclined-twist', 'kneeling-lat-stretch', 'thread-the-needle', 'seated-twist'],
  shoulders: ['thread-the-needle', 'puppy-pose', 'side-stretch-seated', 'kneeling-lat-stretch', 'sphinx', 'childs-pose'],
}

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

/** Long holds that spare knees, hips, back, wrists and shoulders: sitting and lying only. */
export const YIN_SOFT: readonly Sequence[] = [
  ['sphinx 120 2'],
  ['butterfly 130 1.5'],
  ['seated-hamstring 120 1.5'],
  ['side-stretch-seated 120 1.5'],
  ['seated-twist 120 1.5'],
  ['figure-four 120 1.5'],
  ['reclined-twist 120 1.5'],
]

/** The floor without deep bends and folds, and with little weight on the hands: kneeling, front, seat, side, back. */
export const FLOOR_SOFT: readonly Sequence[] = [
  ['cat-cow 40 2', 'thread-the-needle 25 2'],
  [['hip-flexor-stretch 30 2.5'], 'cat-cow 25 2'],
  ['sphinx 40 2.5', 'forearm-plank 20 4', 'sphinx 30 2'],
  ['cobra 20 3', 'sphinx 35 2'],
  ['forearm-plank 25 4', 'sphinx 30 2'],
  ['easy-seat 25 1.5', 'side-stretch-seated 30 2', 'seated-twist 25 2'],
  ['butterfly 50 2', 'seated-hamstring 35 2'],
  ['seated-twist 30 2', 'butterfly 40 2'],
  ['side-stretch-seated 35 2'],
  [['knee-side-plank 20 4'], 'seated-hamstring 30 2'],
  ['bridge-pose 35 3.5', 'knees-to-side 30 1.5'],
  ['bridge-pose 30 3.5', 'figure-four 35 2'],
  ['figure-four 40 2', 'reclined-twist 30 1.5'],
  ['reclined-twist 40 1.5'],
]

/** For pregnancy: arriving in a seat, never standing still. */
export const PRENATAL_OPEN: readonly Sequence[] = [
  ['easy-seat 40 1', 'side-stretch-seated 25 1.5'],
  ['easy-seat 40 1', 'cat-cow 45 2'],
  ['butterfly 40 1', 'side-stretch-seated 20 1.5'],
]

/** For pregnancy, standing wide, a hand on a wall or a chair: nothing to fall from, each pose once and long. */
export const PRENATAL: readonly Sequence[] = [
  ['goddess 45 4'],
  [['warrior-2 40 4', 'reverse-warrior 40 4']],
  ['hip-circle 45 2.5'],
  ['half-squat 40 3.5'],
  [['warrior-1 40 4']],
  ['side-bend 45 2.5'],
  [['triangle 45 3.5']],
  ['chest-opener 40 2'],
  [['side-angle 40 4']],
  ['shoulder-roll 45 2'],
  [['calf-stretch 40 2.5']],
  ['torso-turn 45 2'],
  [['inner-thigh-stretch 40 2.5']],
  ['upper-back-stretch 40 2'],
]

export const PRENATAL_FLOOR: readonly Sequence[] = [
  ['cat-cow 60 2'],
  [['hip-flexor-stretch 45 2']],
  ['thread-the-needle 40 2'],
  [['low-lunge 40 2.5']],
  ['butterfly 60 2'],
  ['side-stretch-seated 40 2'],
  ['easy-seat 45 1.5'],
]

/** On the way to lying on one side. */
export const PRENATAL_CLOSE: readonly Sequence[] = [
  ['butterfly 45 1.5'],
  ['easy-seat 45 1'],
  ['side-stretch-seated 40 1.5'],
]

/** Lying and sitting, for the end of a day. */
export const EVENING: readonly Sequence[] = [
  ['cat-cow 45 2', 'childs-pose 40 1.5'],
  ['thread-the-needle 35 1.5', 'childs-pose 35 1.5'],
  ['puppy-pose 35 2', 'childs-pose 30 1.5'],
  ['sphinx 45 2'],
  ['seated-fold 50 1.5', 'seated-twist 30 1.5'],
  ['butterfly 50 1.5', 'side-stretch-seated 30 1.5'],
  ['seated-hamstring 40 1.5'],
  ['bridge-pose 30 3', 'knees-to-side 35 1.5'],
  ['figure-four 40 1.5', 'happy-baby 35 1.5'],
  ['reclined-twist 40 1.5'],
  ['happy-baby 40 1.5'],
]

/** Balances and what leads to them. */
export const BALANCE: readonly Sequence[] = [
  [['tree 30 4'], 'mountain 15 2'],
  ['upward-salute 15 2.5', ['standing-leg-reach 20 4'], 'mountain 15 2'],
  [['warrior-2 20 4', 'side-angle 20 4.5'], 'wide-fold 20 2.5'],
  [['crescent-lunge 20 4.5', 'mountain 10 2'], 'forward-fold 20 2'],
  [['crescent-lunge 15 4.5', 'warrior-3 20 5', 'mountain 10 2']],
  [['triangle 15 3.5', 'half-moon 25 5'], 'mountain 15 2'],
  [['tree 20 4', 'warrior-3 20 5'], 'mountain 15 2'],
  [['warrior-1 20 4', 'mountain 10 2'], 'chair-pose 20 4', 'forward-fold 15 2'],
  ['side-bend 20 2.5', ['tree 20 4', 'standing-leg-reach 20 4.5'], 'mountain 15 2'],
]

/** On the floor without weight on the hands. */
export const FLOOR_HANDS_FREE: readonly Sequence[] = [
  ['forearm-plank 25 4', 'sphinx 30 2'],
  ['sphinx 45 2'],
  ['boat 20 4', 'seated-fold 30 2'],
  ['seated-fold 40 2', 'seated-twist 25 2'],
  ['butterfly 40 2', 'side-stretch-seated 25 2'],
  ['seated-hamstring 35 2', 'easy-seat 25 1.5'],
  ['bridge-pose 30 3.5', 'knees-to-side 30 1.5'],
  ['happy-baby 40 1.5', 'figure-four 30 2'],
  ['figure-four 35 2', 'reclined-twist 25 1.5'],
  ['bridge-pose 25 3.5', 'single-leg-bridge 15 4', 'knees-to-side 30 1.5'],
  ['reclined-twist 35 1.5'],
]
