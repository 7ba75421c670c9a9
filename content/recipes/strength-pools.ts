/** Movements that strength classes for the whole body draw from, a list for each thing that every class should work. */
const LOWER = ['squat', 'reverse-lunge', 'sumo-squat', 'side-lunge', 'half-squat', 'split-squat', 'forward-lunge']
const HINGE = ['hip-hinge', 'glute-bridge', 'single-leg-bridge', 'calf-raise', 'standing-leg-reach']
const PUSH = ['push-up', 'knee-push-up', 'plank-walk-out', 'pike-push-up']
const BACK = ['superman', 'bird-dog', 'prone-y-raise', 'swimming']
const CORE = ['forearm-plank', 'dead-bug', 'side-plank', 'plank', 'knee-side-plank', 'bicycle-crunch', 'toe-taps']

/** Legs, push, back and core, which every class has, and hinge. */
export const WHOLE = [LOWER, PUSH, BACK, CORE, HINGE]

/** The same where wrists or shoulders are spared: without a weight, arms push into the air. */
export const WHOLE_SPARING = [LOWER, [...PUSH, 'jab-cross', 'uppercut'], BACK, CORE, HINGE]

/** Never on the floor. */
export const UPRIGHT = [
  ['squat', 'half-squat', 'sumo-squat'], ['reverse-lunge', 'side-lunge', 'forward-lunge', 'split-squat'], ['hip-hinge', 'squat-reach', 'standing-leg-reach'],
  ['standing-knee-raise', 'slip-and-weave'], ['calf-raise', 'skater'], ['jab-cross', 'uppercut', 'hook'],
]

/** Never on the floor, no deep bend, no lunge. */
export const SOFT_UPRIGHT = [['half-squat', 'calf-raise'], ['hip-hinge', 'standing-knee-raise', 'standing-leg-reach'], ['jab-cross', 'uppercut', 'hook'], ['knee-lift', 'step-jack'], ['slip-and-weave', 'arm-drive-march']]

/** On the mat, no deep bend, no kneeling: legs, push, back, core, which every class has, and the sides of the hips. */
export const SOFT_FLOOR = [['glute-bridge', 'half-squat', 'single-leg-bridge', 'shoulder-bridge'], ['push-up', 'jab-cross', 'uppercut', 'pike-push-up'], ['superman', 'prone-y-raise', 'swimming'], ['dead-bug', 'forearm-plank', 'side-plank', 'toe-taps'], ['clam', 'side-kick', 'side-leg-lift'], ['calf-raise', 'hip-hinge', 'standing-leg-reach']]

/** Dumbbells: legs, pull, push, hinge. */
export const WEIGHTS = [
  ['goblet-squat', 'dumbbell-lunge', 'dumbbell-sumo-squat', 'dumbbell-split-squat', 'dumbbell-thruster'], ['dumbbell-row', 'biceps-curl', 'bent-over-fly', 'hammer-curl'],
  ['dumbbell-press', 'lateral-raise', 'triceps-extension', 'front-raise'], ['dumbbell-deadlift', 'calf-raise'],
]
export const WEIGHTS_AND_FLOOR = [...WEIGHTS, ['floor-press', 'renegade-row', 'floor-fly', 'push-up'], ['weighted-bridge', 'single-leg-bridge', 'glute-bridge'], ['dead-bug', 'forearm-plank', 'side-plank']]

/** A band: legs, pull, push, small muscles of arms and shoulders, and something without it. */
export const BAND = [['band-squat', 'band-walk', 'band-kickback'], ['band-row', 'band-pulldown'], ['band-press', 'band-overhead-press'], ['band-curl', 'band-pull-apart', 'band-external-rotation'], ['calf-raise', 'reverse-lunge', 'standing-knee-raise', 'hip-hinge']]
