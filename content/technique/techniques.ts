import type { Technique } from '@/lib/catalog/technique'
import { CARDIO_TECHNIQUE } from './cardio'
import { GAITS_TECHNIQUE } from './gaits'
import { MEDITATION_TECHNIQUE } from './meditation'
import { PILATES_TECHNIQUE } from './pilates'
import { STRENGTH_BAND_TECHNIQUE } from './strength-band'
import { STRENGTH_BODYWEIGHT_TECHNIQUE } from './strength-bodyweight'
import { STRENGTH_DUMBBELLS_TECHNIQUE } from './strength-dumbbells'
import { STRETCHING_TECHNIQUE } from './stretching'
import { YOGA_TECHNIQUE } from './yoga'

/** What is said of how each movement is done, by the movement's slug. */
export const TECHNIQUES: Readonly<Record<string, Technique>> = {
  ...STRENGTH_BODYWEIGHT_TECHNIQUE,
  ...STRENGTH_DUMBBELLS_TECHNIQUE,
  ...STRENGTH_BAND_TECHNIQUE,
  ...CARDIO_TECHNIQUE,
  ...YOGA_TECHNIQUE,
  ...PILATES_TECHNIQUE,
  ...STRETCHING_TECHNIQUE,
  ...GAITS_TECHNIQUE,
  ...MEDITATION_TECHNIQUE,
}
