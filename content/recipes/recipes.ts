import type { Recipe } from '@/lib/catalog/recipe'
import { CARDIO_RECIPES } from './cardio'
import { HIIT_RECIPES } from './hiit'
import { MEDITATION_RECIPES } from './meditation'
import { PILATES_RECIPES } from './pilates'
import { RUNNING_RECIPES } from './running'
import { STRENGTH_RECIPES } from './strength'
import { STRETCHING_RECIPES } from './stretching'
import { WALKING_RECIPES } from './walking'
import { YOGA_RECIPES } from './yoga'

/** All recipes of the library. */
export const RECIPES: readonly Recipe[] = [
  ...STRENGTH_RECIPES,
  ...CARDIO_RECIPES,
  ...HIIT_RECIPES,
  ...YOGA_RECIPES,
  ...PILATES_RECIPES,
  ...STRETCHING_RECIPES,
  ...MEDITATION_RECIPES,
  ...RUNNING_RECIPES,
  ...WALKING_RECIPES,
]
