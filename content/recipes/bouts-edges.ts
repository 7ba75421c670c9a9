/** Where a class begins or ends. */
export type Place = 'standing' | 'floor' | 'chair'

/** What a class works, and so what its warm-up prepares and its cool-down releases. */
export type Theme = 'lower' | 'upper' | 'full' | 'core' | 'steps' | 'punches' | 'pilates'

/** Warm-up movements by what they prepare, in the order in which they follow each other; the last one is always from `last`, the liveliest. */
export const WARM_UPS: Readonly<Record<Theme, { open: string[]; last: string[] }>> = {
  lower: { open: ['march', 'hip-circle', 'step-touch', 'heel-dig', 'side-bend', 'torso-turn', 'shoulder-roll', 'arm-circle'], last: ['half-squat', 'hip-hinge', 'knee-lift', 'calf-raise'] },
  upper: { open: ['march', 'shoulder-roll', 'torso-turn', 'arm-circle', 'step-touch', 'side-bend', 'chest-opener', 'wrist-circle', 'neck-turn'], last: ['arm-drive-march', 'knee-lift', 'hip-hinge'] },
  full: { open: ['march', 'shoulder-roll', 'step-touch', 'torso-turn', 'hip-circle', 'arm-circle', 'heel-dig', 'side-bend', 'wrist-circle'], last: ['half-squat', 'arm-drive-march', 'knee-lift', 'hip-hinge'] },
  core: { open: ['march', 'torso-turn', 'side-bend', 'hip-circle', 'shoulder-roll', 'step-touch', 'arm-circle', 'heel-dig', 'wrist-circle'], last: ['standing-knee-raise', 'knee-lift', 'hip-hinge'] },
  steps: { open: ['march', 'heel-dig', 'step-touch', 'shoulder-roll', 'hip-circle', 'torso-turn', 'knee-lift', 'arm-circle', 'calf-raise', 'wrist-circle'], last: ['arm-drive-march', 'step-touch', 'knee-lift', 'step-jack'] },
  punches: { open: ['march', 'shoulder-roll', 'step-touch', 'torso-turn', 'arm-circle', 'heel-dig', 'side-bend', 'knee-lift'], last: ['boxer-step', 'arm-drive-march', 'knee-lift'] },
  pilates: { open: ['shoulder-roll', 'side-bend', 'torso-turn', 'arm-circle', 'hip-circle', 'wrist-circle', 'neck-turn', 'march'], last: ['standing-roll-down', 'hip-hinge', 'standing-knee-raise'] },
}

/** A warm-up on a chair, whatever the class works. */
export const CHAIR_WARM_UP = { open: ['seated-march', 'chair-shoulder-roll', 'chair-side-bend', 'chair-twist', 'chair-cat-cow', 'chair-chest-opener'], last: ['seated-march', 'seated-punch'] }

/** Cool-down movements by what they release, in the order in which a short cool-down takes them. */
export const COOL_DOWNS: Readonly<Record<Exclude<Place, 'chair'>, Readonly<Record<Theme, string[]>>>> = {
  standing: {
    lower: ['march', 'hip-circle', 'quad-stretch', 'calf-stretch', 'hamstring-stretch', 'inner-thigh-stretch', 'side-bend', 'torso-turn', 'shoulder-roll'],
    upper: ['march', 'chest-opener', 'triceps-stretch', 'upper-back-stretch', 'side-bend', 'shoulder-roll', 'neck-tilt', 'torso-turn', 'wrist-circle', 'calf-stretch'],
    full: ['march', 'hip-circle', 'quad-stretch', 'calf-stretch', 'hamstring-stretch', 'side-bend', 'chest-opener', 'upper-back-stretch', 'triceps-stretch', 'shoulder-roll'],
    core: ['march', 'side-bend', 'torso-turn', 'hip-circle', 'upper-back-stretch', 'hamstring-stretch', 'chest-opener', 'shoulder-roll'],
    steps: ['march', 'hip-circle', 'quad-stretch', 'calf-stretch', 'hamstring-stretch', 'inner-thigh-stretch', 'side-bend', 'chest-opener', 'shoulder-roll'],
    punches: ['march', 'upper-back-stretch', 'triceps-stretch', 'calf-stretch', 'chest-opener', 'side-bend', 'neck-tilt', 'quad-stretch', 'shoulder-roll'],
    pilates: ['side-bend', 'torso-turn', 'hip-circle', 'upper-back-stretch', 'hamstring-stretch', 'quad-stretch', 'calf-stretch', 'inner-thigh-stretch', 'chest-opener', 'neck-tilt', 'shoulder-roll'],
  },
  floor: {
    lower: ['hip-flexor-stretch', 'childs-pose', 'figure-four', 'knees-to-side', 'happy-baby', 'seated-hamstring', 'butterfly', 'seated-fold', 'side-stretch-seated'],
    upper: ['cat-cow', 'thread-the-needle', 'kneeling-lat-stretch', 'childs-pose', 'knees-to-side', 'seated-twist', 'side-stretch-seated'],
    full: ['cat-cow', 'thread-the-needle', 'hip-flexor-stretch', 'childs-pose', 'figure-four', 'knees-to-side', 'happy-baby', 'seated-hamstring', 'seated-fold', 'side-stretch-seated'],
    core: ['sphinx', 'cat-cow', 'thread-the-needle', 'childs-pose', 'figure-four', 'knees-to-side', 'seated-twist', 'side-stretch-seated'],
    steps: ['hip-flexor-stretch', 'childs-pose', 'figure-four', 'knees-to-side', 'happy-baby', 'seated-hamstring', 'seated-fold', 'butterfly'],
    punches: ['cat-cow', 'thread-the-needle', 'childs-pose', 'knees-to-side', 'seated-twist', 'side-stretch-seated', 'seated-hamstring'],
    pilates: ['cat-cow', 'thread-the-needle', 'childs-pose', 'figure-four', 'knees-to-side', 'happy-baby', 'seated-hamstring', 'side-stretch-seated', 'seated-twist'],
  },
}

/** A cool-down on a chair. */
export const CHAIR_COOL_DOWN = ['seated-march', 'chair-cat-cow', 'chair-side-bend', 'chair-twist', 'chair-chest-opener', 'chair-figure-four', 'chair-shoulder-roll', 'chair-forward-fold', 'chair-neck-tilt']

/** The one movement that ends a class, by place. */
export const ENDINGS: Readonly<Record<Place, string[]>> = {
  standing: ['stand-and-breathe'],
  floor: ['sit-and-breathe', 'easy-seat', 'lie-and-rest', 'childs-pose', 'stand-and-breathe'],
  chair: ['sit-and-breathe', 'chair-forward-fold', 'stand-and-breathe'],
}
