import { CLASS_TYPES } from '@/lib/catalog/vocabulary'
import { addDays } from './dates'
import type { PlannerClass } from './planner-class'
import type { PlanRequestInput } from './request'

/** A person a trainer has an opinion on: what their plan should hold, and its load in weeks 1, 4 and 8. */
export type Expected = { name: string; sessions: string; loads: readonly [number, number][]; request: PlanRequestInput }

const STARTS_ON = '2026-11-30'
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
type Day = (typeof WEEK)[number]

function days(list: readonly Day[], minutes: number): PlanRequestInput['weekdays'] {
  return Object.fromEntries(list.map((day) => [day, minutes]))
}

const base = { level: 'beginner', weeks: 8, startsOn: STARTS_ON, equipment: ['mat'] } as const

/** Thirteen people, with what a trainer would write for them. `classes` supplies the log of the one who was ill. */
export function people(classes: readonly PlannerClass[]): Expected[] {
  return [
    { name: 'newcomer 3×20', sessions: '2 strength, 1 walk or easy cardio', loads: [[130, 180], [160, 205], [175, 230]], request: { ...base, equipment: [...base.equipment], goal: 'general-health', weekdays: days(['mon', 'wed', 'fri'], 20) } },
    { name: 'office 4×30', sessions: '2 strength, 1 cardio, 1 walk or cardio', loads: [[330, 420], [390, 480], [430, 520]], request: { ...base, equipment: ['mat', 'dumbbells'], level: 'intermediate', goal: 'general-health', weekdays: days(['mon', 'tue', 'thu', 'sat'], 30) } },
    { name: 'age 71, 7×30', sessions: '2 chair strength, 4–5 walks, stretching', loads: [[250, 400], [330, 480], [350, 550]], request: { ...base, equipment: ['chair'], goal: 'general-health', weekdays: days(WEEK, 30), screening: { age: 71 } } },
    { name: 'bad knee 4×30', sessions: '2 strength, 2 walks', loads: [[250, 310], [300, 370], [330, 400]], request: { ...base, equipment: ['mat'], goal: 'general-health', weekdays: days(['mon', 'wed', 'thu', 'sat'], 30), screening: { joint: 'knee' } } },
    { name: 'pregnancy week 20, 5×30', sessions: '3 walks, 1–2 strength, 0–1 yoga', loads: [[380, 470], [380, 470], [380, 470]], request: { ...base, equipment: ['mat'], level: 'intermediate', goal: 'prenatal', weekdays: days(['mon', 'tue', 'thu', 'fri', 'sun'], 30), screening: { pregnancyWeeks: 20, cleared: true } } },
    { name: '5 km 3×45', sessions: '3 ladder runs, strength beside', loads: [[266, 390], [349, 470], [488, 610]], request: { ...base, equipment: ['mat'], goal: 'run-5k', weekdays: days(['tue', 'thu', 'sat'], 45) } },
    { name: 'strength 4×45', sessions: 'upper, lower, upper, lower; one deload in week 5 or 6', loads: [[520, 660], [600, 720], [650, 800]], request: { ...base, equipment: ['mat', 'dumbbells'], level: 'intermediate', goal: 'strength', weekdays: days(['mon', 'tue', 'thu', 'fri'], 45) } },
    { name: 'HIIT lover 6×45', sessions: '2–3 HIIT, 2 strength, 1–2 easy', loads: [[750, 1000], [900, 1150], [1000, 1250]], request: { ...base, equipment: ['mat', 'dumbbells'], level: 'advanced', goal: 'fat-loss', types: ['hiit'], weekdays: days(['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], 45), recentMinutes: 200 } },
    { name: 'mind 7×10', sessions: '7 meditations', loads: [[35, 70], [35, 70], [35, 70]], request: { ...base, equipment: [], goal: 'stress', types: ['meditation'], weekdays: days(WEEK, 10) } },
    { name: 'one day of 45', sessions: 'full-body strength and a walk', loads: [[100, 145], [120, 145], [125, 170]], request: { ...base, equipment: ['mat'], goal: 'general-health', weekdays: days(['sat'], 45) } },
    { name: 'back after 3 weeks ill, 5×45', sessions: 'walks, yoga, 1–2 light strength', loads: [[430, 546], [700, 850], [800, 950]], request: { ...base, equipment: ['mat', 'dumbbells'], level: 'intermediate', goal: 'general-health', weekdays: days(['mon', 'tue', 'thu', 'fri', 'sun'], 45), history: weeksBefore(classes, 910) } },
    { name: 'only yoga 5×30', sessions: '3 flow, 1 power, 1 gentle', loads: [[300, 400], [320, 420], [330, 430]], request: { ...base, equipment: ['mat'], level: 'intermediate', goal: 'flexibility', types: ['yoga'], notTypes: CLASS_TYPES.filter((type) => type !== 'yoga'), weekdays: days(['mon', 'tue', 'wed', 'fri', 'sat'], 30) } },
    { name: 'newcomer 5×45', sessions: '2 strength, 2–3 walks or easy cardio of 30 min at most at first', loads: [[250, 320], [340, 430], [420, 570]], request: { ...base, equipment: ['mat'], goal: 'general-health', weekdays: days(['mon', 'tue', 'thu', 'fri', 'sun'], 45) } },
  ]
}

/** Four full weeks of logs that end three weeks before the plan starts, each of about the load given. */
function weeksBefore(classes: readonly PlannerClass[], load: number): PlanRequestInput['history'] {
  const item = classes.filter(({ type, level, peakRpe, ladder }) => type === 'cardio' && level === 'intermediate' && peakRpe > 3 && ladder === null).sort((a, b) => Math.abs(a.load - load / 5) - Math.abs(b.load - load / 5) || (a.slug < b.slug ? -1 : 1))[0]
  if (!item) return []
  return [0, 1, 2, 3].flatMap((week) => [-28, -27, -25, -24, -22].map((day) => ({ date: addDays(STARTS_ON, day - 7 * week), class: item.slug, seconds: item.seconds })))
}
