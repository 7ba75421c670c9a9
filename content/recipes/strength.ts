import { toRecipes } from '@/content/recipes/bouts-shelf'
import { FORM_TABLES } from '@/content/recipes/strength-forms'
import { GENTLE_TABLES } from '@/content/recipes/strength-gentle'
import { LONG_TABLES } from '@/content/recipes/strength-long'
import { LOWER_TABLES } from '@/content/recipes/strength-lower'
import { UPPER_TABLES } from '@/content/recipes/strength-upper'
import { WHOLE_TABLES } from '@/content/recipes/strength-whole'

/** Recipes of strength classes. */
export const STRENGTH_RECIPES = toRecipes('strength', [...WHOLE_TABLES, ...FORM_TABLES, ...LOWER_TABLES, ...UPPER_TABLES, ...GENTLE_TABLES, ...LONG_TABLES])
