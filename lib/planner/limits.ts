import type { ClassType, Level } from '@/lib/catalog/vocabulary'

/** Figures of the rules, by level. Where no source is named they are the product's own judgement. */
export type LevelLimits = {
  rank: number
  /** Strength days a week (ACSM progression models, 2009). */
  strengthDays: number
  /** Classes of hard cardio a week. */
  hardCardio: number
  /** Running days a week. */
  runDays: number
  /** Counted load a week that is always allowed once someone trains. */
  floor: number
  /** Load that a minute of what someone says they did lately stands for. */
  perRecentMinute: number
}

export const LIMITS: Readonly<Record<Level, LevelLimits>> = {
  beginner: { rank: 0, strengthDays: 3, hardCardio: 2, runDays: 3, floor: 400, perRecentMinute: 3 },
  intermediate: { rank: 1, strengthDays: 4, hardCardio: 3, runDays: 4, floor: 700, perRecentMinute: 4 },
  advanced: { rank: 2, strengthDays: 6, hardCardio: 3, runDays: 6, floor: 1000, perRecentMinute: 5 },
}

export const EASY_PEAK = 3
export const STRENGTH_DAY_SECONDS = 15 * 60
export const HARD_CARDIO_PEAK = 7
export const MAX_CLASSES_A_DAY = 3
export const LONG_CLASS_SECONDS = 15 * 60
export const MAX_LONG_HARD_CLASSES = 2
export const MAX_SAME_CLASS_IN_7_DAYS = 2
/** Types that may be repeated as often as one likes; so may the steps of the running ladder. */
export const FREE_TYPES: readonly ClassType[] = ['meditation', 'stretching', 'walking']

/** Single-session spikes past 10 % over the longest run of 30 days carried more injuries (BJSM 59/17/1203). */
export const RUN_GROWTH = 1.1
export const RUN_FREE_SECONDS = 10 * 60
/** Days that end with the day of the run itself. */
export const RUN_WINDOW_DAYS = 30

export const LADDER_STEPS = 27
export const LADDER_STEPS_A_WEEK = 3
export const LADDER_DAY_MINUTES = 40
export const LADDER_RUNS = { least: 2, most: 3 }

export const LOAD_GROWTH = 1.1
export const LOAD_WINDOW_WEEKS = 4
export const FIRST_WEEK_SHARE = 0.75
export const COMEBACK_SHARE = 0.6
export const GAP_DAYS = 14

/** A beginner with fewer session days than this in 28 days starts gently (after US guidelines for inactive adults). */
export const NEWCOMER = { sessionDays: 6, windowDays: 28, peak: 6, seconds: 30 * 60 }
/** A log shorter than this does not make a session day. */
export const SESSION_DAY_SECONDS = 300

/** ACOG 804 via PMC9772147: supine work ends with the first trimester, that is after week 13. */
export const FIRST_TRIMESTER_WEEKS = 13
export const PREGNANCY_PEAK = 5
/** ACSM, exercise with hypertension. */
export const BLOOD_PRESSURE_PEAK = 5
export const UNCLEARED_PEAK = { symptoms: 3, condition: 5 }
export const LEAST_AGE = 16
export const CAUTIOUS_AGE = 70

export const WARM_UP_SHARE = { least: 0.12, most: 0.2 }
export const COOL_DOWN_SHARE = { least: 0.1, most: 0.2 }
export const FRAME_SECONDS = { least: 60, most: 600 }
/** Types that open and close in their own form. */
export const OWN_FRAME_TYPES: readonly ClassType[] = ['yoga', 'meditation', 'stretching', 'walking']
