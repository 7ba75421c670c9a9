import { toRecipes } from '@/content/recipes/bouts-shelf'
import { WAVE_TABLES } from '@/content/recipes/cardio-waves'

/** Recipes of cardio classes. */
export const CARDIO_RECIPES = toRecipes('cardio', WAVE_TABLES)
