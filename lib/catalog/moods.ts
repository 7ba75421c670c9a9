import { NO_FILTERS, type DurationRange, type Filters } from './filters'

/** The seven answers to 'how long have you got', each with the band of lengths it stands for: up to it, from the one before. */
export const TIMES = [
  { minutes: 5, band: '0-5' }, { minutes: 10, band: '5-10' }, { minutes: 15, band: '10-15' }, { minutes: 20, band: '15-20' },
  { minutes: 30, band: '20-30' }, { minutes: 45, band: '30-45' }, { minutes: 60, band: '45-60' },
] as const satisfies { minutes: number; band: DurationRange }[]
export type Time = (typeof TIMES)[number]

const MOODS = ['done', 'wake', 'middle', 'chair'] as const
export type Mood = (typeof MOODS)[number]

/** What each mood asks of a class, best wish first: the later ones are for times that have no class of the first. */
const WISHES: Record<Mood, Partial<Filters>[]> = {
  done: [{ type: ['hiit'], effort: ['hard'] }, { type: ['hiit', 'cardio'] }, { type: ['running', 'cardio'] }],
  wake: [{ type: ['yoga'], effort: ['gentle', 'steady'], focus: ['full-body'] }, { type: ['yoga'] }, { type: ['walking'] }],
  middle: [{ type: ['pilates'], focus: ['core'] }, { type: ['pilates', 'strength'], focus: ['core'] }, { type: ['pilates', 'strength'] }],
  chair: [{ type: ['stretching', 'strength'], focus: ['back'] }, { type: ['stretching'] }, { type: ['yoga', 'strength'] }],
}

/** The filters to try for each mood in a band of lengths, in order. */
export function moodWishes(band: DurationRange): { mood: Mood; wishes: Filters[] }[] {
  return MOODS.map((mood) => ({ mood, wishes: WISHES[mood].map((wish) => ({ ...NO_FILTERS, ...wish, duration: [band] })) }))
}

/** The time of an address; 20 minutes when it names none of the seven. */
export function parseTime(value: string | null): Time {
  return TIMES.find((time) => String(time.minutes) === value) ?? TIMES[3]
}
