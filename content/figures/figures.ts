import type { Figure } from '@/lib/figure/pose'
import { CARDIO_FIGURES } from './cardio'
import { CHAIR_FIGURES } from './chair'
import { FLOOR_FIGURES } from './floor'
import { GAIT_FIGURES } from './gaits'
import { JUMP_FIGURES } from './jumps'
import { MAT_FIGURES } from './mat'
import { MEDITATION_FIGURES } from './meditation'
import { STRENGTH_FIGURES } from './strength'
import { STRETCHING_FIGURES } from './stretching'
import { WARM_UP_FIGURES } from './warm-up'
import { YOGA_FIGURES } from './yoga'
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
  ...MEDITATION_FIGURES,
}
