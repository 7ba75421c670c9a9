import { toRecipes } from '@/content/recipes/bouts-shelf'
import { INTERVAL_TABLES } from '@/content/recipes/hiit-intervals'

/** Recipes of interval classes. */
export const HIIT_RECIPES = toRecipes('hiit', INTERVAL_TABLES)
