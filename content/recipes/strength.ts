import { toRecipes } from '@/content/recipes/bouts-shelf'
import { GENTLE_TABLES } from '@/content/recipes/strength-gentle'
import { LOWER_TABLES } from '@/content/recipes/strength-lower'
import { UPPER_TABLES } from '@/content/recipes/strength-upper'
import { WHOLE_TABLES } from '@/content/recipes/strength-whole'

/** Recipes of strength classes. */
export const STRENGTH_RECIPES = toRecipes('strength', [...WHOLE_TABLES, ...LOWER_TABLES, ...UPPER_TABLES, ...GENTLE_TABLES])
