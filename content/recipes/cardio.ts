import { toRecipes } from '@/content/recipes/bouts-shelf'
import { LONG_TABLES } from '@/content/recipes/cardio-long'
import { WAVE_TABLES } from '@/content/recipes/cardio-waves'

/** Recipes of cardio classes. */
export const CARDIO_RECIPES = toRecipes('cardio', [...WAVE_TABLES, ...LONG_TABLES])
