/** What a day can be for. */
export const CATEGORIES = ['strength', 'cardio', 'walk', 'yoga', 'mind'] as const
export type Category = (typeof CATEGORIES)[number]
