import { toRecipes } from '@/content/recipes/bouts-shelf'
import { SERIES_TABLES } from '@/content/recipes/pilates-series'

/** Recipes of pilates classes. */
export const PILATES_RECIPES = toRecipes('pilates', SERIES_TABLES)
