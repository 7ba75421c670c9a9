import { CLASS_TYPES, type Goal, type Level } from '@/lib/catalog/vocabulary'
import { peakLimit, type PlanContext } from '../context'
import { LIMITS } from '../limits'
import { CATEGORIES } from './categories'

/** What a week should come to. Soft: search weighs misses against each other. */
export type WeekTargets = {
  /** Load, rpe × minutes. */
  load: number
  /** Days for each category, in the order of CATEGORIES. */
  days: readonly number[]
  /** Days with 15 minutes of strength or more (WHO 2020: at least 2). */
  strengthDays: number
  /** Moderate-equivalent minutes (WHO 2020: 150). */
  aerobic: number
  /** How much the aerobic minutes weigh, 1 unless the goal is strength. */
  aerobicWeight: number
  calmDays: number
  stretchDays: number
  /** Days with a class of a preferred type. */
  likedDays: number
  /** Share of classes not taken before. */
  novelty: number
  /** A deload or a slow start: days may stay shorter. */
  light: boolean
}

/** Days of a week of five by goal, in the order of CATEGORIES; judgement. */
const MIX: Readonly<Record<Goal, readonly number[]>> = {
  'general-health': [2, 1.2, 1.1, 0.6, 0.1],
  'fat-loss': [2, 1.7, 1, 0.3, 0],
  strength: [4.5, 0.1, 0.2, 0.2, 0],
  endurance: [1.7, 2, 1, 0.3, 0],
  'run-5k': [1.6, 2.4, 0.4, 0.6, 0],
  flexibility: [1.4, 0, 0.9, 2.6, 0.1],
  stress: [1.3, 0.2, 1.3, 1.3, 0.9],
  sleep: [1.3, 0.1, 1.3, 1.5, 0.8],
  'back-to-exercise': [1.9, 0.5, 1.9, 0.7, 0],
  prenatal: [1.7, 0, 2.5, 0.8, 0],
}

/** From this age on, more of the week is walked. */
const GENTLE_MIX_AGE = 65

/** Mean rpe over offered minutes to start from and to end at; growth a week (5–10 %, judgement). */
export type Intensity = { first: number; most: number; growth: number }

const BY_LEVEL: Readonly<Record<Level, Intensity>> = {
  beginner: { first: 2.5, most: 3.35, growth: 1.06 },
  intermediate: { first: 3.4, most: 4.2, growth: 1.05 },
  advanced: { first: 3.45, most: 4.4, growth: 1.05 },
}

const BY_GOAL: Readonly<Record<Goal, { factor: number; grows: boolean }>> = {
  'general-health': { factor: 1, grows: true }, 'fat-loss': { factor: 1, grows: true }, strength: { factor: 1, grows: true },
  endurance: { factor: 1, grows: true }, 'run-5k': { factor: 1, grows: true }, flexibility: { factor: 0.85, grows: false },
  stress: { factor: 0.8, grows: false }, sleep: { factor: 0.75, grows: false }, 'back-to-exercise': { factor: 0.9, grows: true },
  prenatal: { factor: 1, grows: false },
}

/** Types that carry effort; without any of them a plan stays light. */
const EFFORTFUL = new Set(['strength', 'cardio', 'hiit', 'running'])

/** True where calm is the goal, or sitting is among what someone likes. */
export function isCalm({ request: { goal, types } }: PlanContext): boolean {
  return goal === 'stress' || goal === 'sleep' || types.includes('meditation')
}

export function intensityOf(context: PlanContext): Intensity {
  const { goal, level, notTypes } = context.request
  const base = BY_LEVEL[level]
  const { factor, grows } = BY_GOAL[goal]
  const peak = peakLimit(context.person)
  const light = CLASS_TYPES.every((type) => notTypes.includes(type) || !EFFORTFUL.has(type))
  const cap = peak <= 3 ? 2 : peak <= 5 ? 2.9 : 10
  const first = Math.min(base.first * factor, cap * 0.95) * (light ? 0.76 : 1)
  const most = Math.min(base.most * factor, cap) * (light ? 0.76 : 1)
  return { first, most: Math.max(first, grows ? most : first), growth: grows ? (light ? 1.01 : base.growth) : 1 }
}

/**
 * Offered minutes as far as they carry load: past 45 a day they count for less, as nobody trains hard that long
 * daily; days under 15 hold little but sitting where calm is the goal.
 */
export function carryingMinutes(minutes: readonly number[], calm: boolean): number {
  return minutes.reduce((sum, value) => sum + (calm && value < 15 ? 0.3 * value : Math.min(value, 45) + 0.35 * Math.max(0, value - 45)), 0)
}

/**
 * Days for each category out of those offered. Strength gets two days first (WHO 2020); preferred types
 * draw days to themselves; excluded ones lose theirs.
 */
export function dayTargets(context: PlanContext, minutes: readonly number[]): number[] {
  const { goal, level, types, notTypes, screening } = context.request
  const count = minutes.length
  const mix = MIX[(screening.age ?? 0) >= GENTLE_MIX_AGE && (goal === 'general-health' || goal === 'fat-loss') ? 'back-to-exercise' : goal]
  const long = minutes.filter((value) => value >= 15).length
  const belongs = CATEGORIES.map((category) => typesOf(category))
  const weights = mix.map((share, index) => {
    const all = belongs[index] ?? []
    const open = all.filter((type) => !notTypes.includes(type))
    if (open.length === 0) return 0
    if (types.length === 0) return share
    return open.some((type) => types.includes(type)) ? share * 1.3 + 1.2 : share * 0.35
  })
  if (long < count && isCalm(context) && !notTypes.includes('meditation')) weights[4] = (weights[4] ?? 0) + (20 * (count - long)) / count
  const strengthOpen = (weights[0] ?? 0) > 0
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const days = weights.map((weight) => (weight / total) * count)
  const least = strengthOpen ? Math.min(1.6, 0.8 * long, count) : 0
  const strength = Math.min(Math.max(days[0] ?? 0, least), LIMITS[level].strengthDays)
  const rest = days.slice(1).reduce((sum, value) => sum + value, 0) || 1
  return [strength, ...days.slice(1).map((value) => (value / rest) * Math.max(0, count - strength))]
}

function typesOf(category: (typeof CATEGORIES)[number]): (typeof CLASS_TYPES)[number][] {
  switch (category) {
    case 'strength': return ['strength']
    case 'cardio': return ['cardio', 'hiit', 'running']
    case 'walk': return ['walking']
    case 'yoga': return ['yoga', 'pilates', 'stretching']
    case 'mind': return ['meditation']
  }
}
