import type { Sequence } from './flow'

/** Stretches in small sequences; one-sided ones take their seconds on each side. */

export const OPEN_UPRIGHT: readonly Sequence[] = [
  ['march 30 2', 'shoulder-roll 25 1.5'],
  ['arm-circle 25 1.5', 'torso-turn 30 2'],
  ['shoulder-roll 25 1.5', 'hip-circle 25 2'],
  ['march 25 2', 'arm-circle 25 1.5'],
]

export const OPEN_FLOOR: readonly Sequence[] = [
  ['cat-cow 45 2'],
  ['easy-seat 25 1', 'side-stretch-seated 15 1.5'],
  ['childs-pose 30 1.5', 'cat-cow 30 2'],
]

export const OPEN_BACK: readonly Sequence[] = [
  ['lie-and-rest 25 1', 'reclined-twist 15 1.5'],
  ['lie-and-rest 25 1', 'knees-to-side 25 1.5'],
  ['heel-slide 40 1.5'],
]

/** On the move: nothing is held. */
export const DYNAMIC: readonly Sequence[] = [
  ['leg-swing 25 3', 'march 20 2'],
  ['hip-circle 25 2.5', 'torso-turn 30 2.5'],
  ['calf-raise 30 3', 'ankle-circle 15 1.5'],
  ['half-squat 25 3', 'arm-circle 25 2'],
  ['standing-knee-raise 20 3', 'leg-swing 20 3'],
  ['half-lift 15 2', 'forward-fold 15 2', 'knee-lift 25 3'],
  ['hip-hinge 25 2.5', 'torso-turn 25 2.5'],
]

export const UPRIGHT: readonly Sequence[] = [
  ['calf-stretch 30 2.5', 'ankle-circle 15 1.5'],
  ['quad-stretch 30 2.5', 'hamstring-stretch 25 2.5'],
  ['side-bend 25 2', 'chest-opener 30 2'],
  ['triceps-stretch 25 2', 'upper-back-stretch 30 2'],
  ['hamstring-stretch 30 2.5', 'hip-circle 20 2'],
  ['neck-tilt 20 1.5', 'shoulder-roll 25 1.5'],
  ['forward-fold 30 2', 'torso-turn 25 2'],
  ['calf-stretch 25 2.5', 'quad-stretch 25 2.5'],
  ['inner-thigh-stretch 30 2.5', 'side-bend 20 2'],
]

export const FLOOR: readonly Sequence[] = [
  ['hip-flexor-stretch 35 2.5', 'childs-pose 25 1.5'],
  ['thread-the-needle 30 2', 'cat-cow 30 2'],
  [['low-lunge 25 2.5', 'hip-flexor-stretch 25 2.5'], 'childs-pose 25 1.5'],
  ['sphinx 40 2', 'childs-pose 25 1.5'],
  ['kneeling-lat-stretch 30 2', 'cat-cow 30 2'],
  ['puppy-pose 35 2.5', 'childs-pose 25 1.5'],
  ['seated-hamstring 35 2.5', 'butterfly 40 2'],
  ['seated-twist 30 2', 'seated-fold 40 2.5'],
  ['side-stretch-seated 30 2', 'butterfly 35 2'],
  ['figure-four 35 2.5', 'knees-to-side 30 1.5'],
  ['reclined-twist 35 2'],
  ['happy-baby 40 2', 'figure-four 30 2.5'],
]

export const LYING: readonly Sequence[] = [
  ['figure-four 40 2', 'knees-to-side 30 1.5'],
  ['reclined-twist 40 1.5'],
  ['happy-baby 45 2', 'heel-slide 30 1.5'],
  ['leg-circle 25 2.5', 'knees-to-side 30 1.5'],
  ['bridge-pose 25 3', 'reclined-twist 30 1.5'],
  ['heel-slide 35 1.5', 'figure-four 35 2'],
  ['leg-circle 20 2.5', 'reclined-twist 35 1.5'],
  ['bridge-pose 30 3', 'figure-four 30 2'],
  ['happy-baby 40 2', 'reclined-twist 30 1.5'],
]

/** Lying, with nothing to lift: for falling asleep. */
export const LYING_QUIET: readonly Sequence[] = [
  ['figure-four 40 2', 'knees-to-side 30 1.5'],
  ['reclined-twist 40 1.5'],
  ['happy-baby 45 1.5', 'lie-and-rest 30 1'],
  ['heel-slide 35 1.5', 'figure-four 35 1.5'],
  ['knees-to-side 45 1.5', 'reclined-twist 35 1.5'],
  ['heel-slide 30 1.5', 'happy-baby 40 1.5'],
]

export const SEATED_FLOOR: readonly Sequence[] = [
  ['butterfly 45 2', 'seated-twist 25 2'],
  ['seated-hamstring 40 2.5', 'easy-seat 20 1'],
  ['side-stretch-seated 30 2', 'easy-seat 20 1'],
  ['butterfly 40 2', 'seated-hamstring 30 2.5'],
  ['seated-fold 45 2.5', 'seated-twist 25 2'],
  ['easy-seat 20 1', 'side-stretch-seated 25 2', 'butterfly 35 2'],
  ['seated-hamstring 35 2.5', 'side-stretch-seated 25 2'],
]

/** Sitting on a chair, from the neck to the hips; the first lines are the small ones. */
export const CHAIR: readonly Sequence[] = [
  ['chair-neck-tilt 20 1.5', 'chair-shoulder-roll 25 1.5'],
  ['chair-chest-opener 30 2', 'chair-cat-cow 35 2'],
  ['chair-twist 25 2', 'chair-side-bend 25 2'],
  ['chair-figure-four 30 2', 'chair-forward-fold 30 2'],
  ['chair-shoulder-roll 25 1.5', 'chair-side-bend 25 2', 'chair-neck-tilt 15 1.5'],
  ['seated-march 25 2.5', 'chair-twist 25 2'],
  ['chair-cat-cow 30 2', 'chair-forward-fold 30 2'],
  ['chair-chest-opener 25 2', 'seated-punch 20 2.5', 'chair-shoulder-roll 20 1.5'],
  ['seated-march 25 2.5', 'chair-figure-four 25 2'],
  ['chair-neck-tilt 25 1.5', 'chair-chest-opener 25 2'],
]

export const OPEN_CHAIR: readonly Sequence[] = [
  ['chair-cat-cow 35 1.5'],
  ['seated-march 35 2'],
  ['chair-shoulder-roll 35 1.5'],
]

export const END_CHAIR: readonly Sequence[] = [
  ['chair-shoulder-roll 30 1.5'],
  ['chair-forward-fold 30 1.5'],
  ['chair-side-bend 30 1.5'],
]

export const UPPER: readonly Sequence[] = [
  ['neck-tilt 25 1.5', 'neck-turn 20 1.5'],
  ['shoulder-roll 30 1.5', 'chest-opener 30 2'],
  ['triceps-stretch 25 2', 'side-bend 20 2'],
  ['upper-back-stretch 35 2', 'arm-circle 25 2'],
  ['wrist-circle 25 1.5', 'triceps-stretch 20 2'],
  ['neck-tilt 20 1.5', 'upper-back-stretch 30 2'],
  ['chest-opener 30 2.5', 'torso-turn 25 2'],
]

export const WALL: readonly Sequence[] = [
  ['wall-chest-stretch 30 2.5', 'shoulder-roll 25 1.5'],
  ['calf-stretch 30 2.5', 'wall-slide 30 3'],
  ['wall-slide 35 3', 'neck-tilt 20 1.5'],
  ['wall-chest-stretch 35 2.5', 'upper-back-stretch 30 2'],
  ['quad-stretch 25 2.5', 'calf-stretch 25 2'],
]

export const HIPS: readonly Sequence[] = [
  ['hip-flexor-stretch 40 2.5', 'childs-pose 25 1.5'],
  [['lizard 35 2.5'], 'childs-pose 25 1.5'],
  [['pigeon 45 2.5'], 'childs-pose 20 1.5'],
  [['low-lunge 35 3'], 'cat-cow 30 2'],
  ['butterfly 50 2', 'seated-twist 25 2'],
  ['figure-four 40 2.5', 'happy-baby 35 2'],
  ['butterfly 40 2', 'seated-hamstring 30 2.5'],
  ['leg-circle 25 2.5', 'figure-four 35 2'],
  ['happy-baby 45 2', 'knees-to-side 30 1.5'],
]

export const BACK: readonly Sequence[] = [
  ['cat-cow 45 2', 'childs-pose 30 1.5'],
  ['thread-the-needle 35 2', 'sphinx 35 2'],
  ['bird-dog 20 3', 'childs-pose 25 1.5'],
  ['kneeling-lat-stretch 30 2', 'cat-cow 30 2'],
  ['seated-twist 30 2', 'side-stretch-seated 25 2'],
  ['knees-to-side 40 1.5', 'reclined-twist 30 2'],
  ['bridge-pose 25 3', 'knees-to-side 30 1.5'],
  ['heel-slide 30 1.5', 'reclined-twist 35 1.5'],
]

export const LEGS: readonly Sequence[] = [
  ['calf-stretch 35 2.5', 'ankle-circle 15 1.5'],
  ['quad-stretch 35 2.5', 'forward-fold 25 2'],
  ['hamstring-stretch 35 2.5', 'calf-stretch 25 2.5'],
  ['inner-thigh-stretch 35 2.5', 'hip-circle 20 2'],
  [['pyramid 30 2.5', 'mountain 10 1.5']],
  ['hip-flexor-stretch 35 2.5', 'childs-pose 25 1.5'],
  ['seated-hamstring 40 2.5', 'butterfly 35 2'],
  ['seated-fold 45 2.5'],
  ['figure-four 40 2', 'knees-to-side 25 1.5'],
]

export const END_FLOOR: readonly Sequence[] = [
  ['reclined-twist 25 1.5'],
  ['knees-to-side 40 1.5'],
  ['happy-baby 40 1.5'],
]

export const END_SEATED: readonly Sequence[] = [
  ['side-stretch-seated 20 1.5'],
  ['seated-fold 35 1.5'],
  ['butterfly 35 1.5'],
]

export const END_UPRIGHT: readonly Sequence[] = [
  ['shoulder-roll 30 1.5'],
  ['side-bend 20 1.5'],
  ['forward-fold 20 1.5', 'mountain 20 1'],
]

/** Before sleep: sitting, each for a minute or more. */
export const SLEEP_SEATED: readonly Sequence[] = [
  ['butterfly 75 1.5'],
  ['side-stretch-seated 60 1.5'],
  ['seated-twist 60 1.5'],
  ['easy-seat 60 1', 'side-stretch-seated 60 1.5'],
]

/** Before sleep: lying, nothing to lift, each for a minute or more. */
export const SLEEP_LYING: readonly Sequence[] = [
  ['figure-four 70 1.5'],
  ['knees-to-side 75 1.5'],
  ['reclined-twist 70 1.5'],
  ['happy-baby 75 1.5'],
]

export const SLEEP_END: readonly Sequence[] = [['knees-to-side 60 1'], ['happy-baby 60 1'], ['lie-and-rest 60 1']]

/** Neck and what hangs from it; the arms stay down, nothing is held out. */
export const NECK: readonly Sequence[] = [
  ['neck-tilt 60 1.5'],
  ['shoulder-roll 45 1.5', 'neck-turn 60 1.5'],
  ['chest-opener 30 1.5', 'neck-tilt 50 1.5'],
  ['triceps-stretch 30 1.5', 'shoulder-roll 40 1.5'],
  ['neck-turn 50 1.5', 'side-bend 40 1.5'],
  ['shoulder-roll 50 1.5', 'neck-tilt 60 1.5'],
  ['neck-turn 60 1.5', 'chest-opener 30 1.5'],
]

export const NECK_OPEN: readonly Sequence[] = [['shoulder-roll 35 1.5'], ['mountain 20 1', 'shoulder-roll 30 1.5']]
export const NECK_END: readonly Sequence[] = [['shoulder-roll 30 1.5'], ['neck-turn 30 1']]
