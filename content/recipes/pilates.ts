import { toRecipes } from '@/content/recipes/bouts-shelf'
import { LONG_TABLES } from '@/content/recipes/pilates-long'
import { SERIES_TABLES } from '@/content/recipes/pilates-series'

/** Recipes of pilates classes. */
export const PILATES_RECIPES = toRecipes('pilates', [...SERIES_TABLES, ...LONG_TABLES])
