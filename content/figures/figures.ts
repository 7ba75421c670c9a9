import type { Figure } from '@/lib/figure/pose'
import { BAND_FIGURES } from './band'
import { CARDIO_FIGURES } from './cardio'
import { CARDIO_STEP_FIGURES } from './cardio-steps'
import { CHAIR_FIGURES } from './chair'
import { DUMBBELL_FIGURES } from './dumbbells'
import { FLOOR_FIGURES } from './floor'
import { GAIT_FIGURES } from './gaits'
import { JUMP_FIGURES } from './jumps'
import { MAT_FIGURES } from './mat'
import { MEDITATION_FIGURES } from './meditation'
import { PILATES_FIGURES } from './pilates'
import { STRENGTH_FIGURES } from './strength'
import { STRENGTH_BODYWEIGHT_FIGURES } from './strength-bodyweight'
import { STRETCHING_FIGURES } from './stretching'
import { STRETCHING_SEATED_FIGURES } from './stretching-seated'
import { WARM_UP_FIGURES } from './warm-up'
import { YOGA_FIGURES } from './yoga'
import { YOGA_FLOOR_FIGURES } from './yoga-floor'
import { YOGA_STANDING_FIGURES } from './yoga-standing'

/** How each movement looks, by the movement's slug. */
export const FIGURES: Readonly<Record<string, Figure>> = {
  ...STRENGTH_FIGURES,
  ...CARDIO_FIGURES,
  ...YOGA_FIGURES,
  ...YOGA_STANDING_FIGURES,
  ...FLOOR_FIGURES,
  ...MAT_FIGURES,
  ...JUMP_FIGURES,
  ...CHAIR_FIGURES,
  ...WARM_UP_FIGURES,
  ...STRETCHING_FIGURES,
  ...GAIT_FIGURES,
  ...STRENGTH_BODYWEIGHT_FIGURES,
  ...BAND_FIGURES,
  ...DUMBBELL_FIGURES,
  ...YOGA_FLOOR_FIGURES,
  ...PILATES_FIGURES,
  ...CARDIO_STEP_FIGURES,
  ...STRETCHING_SEATED_FIGURES,
  ...MEDITATION_FIGURES,
}
