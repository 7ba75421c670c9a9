import { EQUIPMENT, WEEKDAYS, type ClassType, type Equipment, type Goal, type Joint, type Level, type MusicStyle, type TimeOfDay, type Weekday } from '@/lib/catalog/vocabulary'
import type { PlanRequest, PlanRequestInput } from '@/lib/planner/request'

/** Health answers as they are typed: numbers are text. `any` is null until the question has been answered. */
export type HealthValues = {
  any: boolean | null
  age: string
  heart: boolean; chestPain: boolean; fainting: boolean; supervised: boolean; chronic: boolean; medication: boolean; highBloodPressure: boolean
  hasJoint: boolean; joint: Joint | ''; jointWorse: boolean
  pregnant: boolean; pregnancyWeeks: string
  cleared: boolean
}

/** The form as it is typed. `wishes`: +1 a type that is liked, −1 one that is not wanted. */
export type FormValues = {
  goal: Goal
  level: Level
  weekdays: Record<Weekday, string>
  weeks: string
  startsOn: string
  wishes: Partial<Record<ClassType, 1 | -1>>
  equipment: Equipment[]
  avoidJoints: Joint[]
  noJumping: boolean
  recentMinutes: string
  music: MusicStyle[]
  coaches: string[]
  timeOfDay: TimeOfDay | ''
  health: HealthValues
  /** What the form has no field for: taken over from a change that the planner proposed. */
  more: Partial<Pick<PlanRequest, 'language' | 'market' | 'avoidMovements' | 'skipDates' | 'focus'>>
}

export const NO_HEALTH: HealthValues = {
  any: null, age: '', heart: false, chestPain: false, fainting: false, supervised: false, chronic: false, medication: false, highBloodPressure: false,
  hasJoint: false, joint: '', jointWorse: false, pregnant: false, pregnancyWeeks: '', cleared: false,
}

/** Answers of yes and no in the order in which they are asked. */
export const HEALTH_QUESTIONS = ['heart', 'chestPain', 'fainting', 'supervised', 'chronic', 'medication', 'highBloodPressure'] as const

/** A form nobody has touched. */
export function emptyForm(startsOn: string): FormValues {
  return {
    goal: 'general-health', level: 'beginner', weekdays: { mon: '30', tue: '0', wed: '30', thu: '0', fri: '30', sat: '0', sun: '0' }, weeks: '4', startsOn,
    wishes: {}, equipment: ['mat', 'chair', 'wall'], avoidJoints: [], noJumping: false, recentMinutes: '', music: [], coaches: [], timeOfDay: '', health: NO_HEALTH, more: {},
  }
}

/** The plan request that a form stands for. Text that is no number is passed on as it is, so that it is refused with its path. */
export function toRequest(values: FormValues): Record<string, unknown> {
  const wished = (sign: 1 | -1) => Object.entries(values.wishes).filter(([, wish]) => wish === sign).map(([type]) => type)
  return {
    ...values.more,
    goal: values.goal, level: values.level, weeks: toNumber(values.weeks), startsOn: values.startsOn,
    weekdays: Object.fromEntries(WEEKDAYS.map((day) => [day, toNumber(values.weekdays[day])])),
    types: wished(1), notTypes: wished(-1),
    equipment: values.equipment.filter((item) => item !== 'wall'), noWall: !values.equipment.includes('wall'),
    avoidJoints: values.avoidJoints, noJumping: values.noJumping, music: values.music, coaches: values.coaches, timeOfDay: values.timeOfDay || null,
    recentMinutes: values.recentMinutes.trim() === '' ? null : toNumber(values.recentMinutes),
    screening: toScreening(values.health),
  }
}

function toScreening(health: HealthValues): Record<string, unknown> {
  const age = toNumber(health.age)
  if (!health.any) return { age, cleared: health.cleared }
  const { heart, chestPain, fainting, supervised, chronic, medication, highBloodPressure, cleared } = health
  return {
    age, heart, chestPain, fainting, supervised, chronic, medication, highBloodPressure, cleared,
    joint: health.hasJoint ? health.joint : null, jointWorse: health.hasJoint && health.jointWorse,
    pregnancyWeeks: health.pregnant ? toNumber(health.pregnancyWeeks) : null,
  }
}

function toNumber(text: string): number | string {
  const trimmed = text.trim()
  return trimmed === '' || Number.isNaN(Number(trimmed)) ? trimmed : Number(trimmed)
}

/** The form that a request stands for; health answers that are not there have to be given again. */
export function fromRequest(request: PlanRequestInput, startsOn: string): FormValues {
  const empty = emptyForm(startsOn)
  return applyChange({ ...empty, weekdays: { mon: '0', tue: '0', wed: '0', thu: '0', fri: '0', sat: '0', sun: '0' } }, request as Partial<PlanRequest>)
}

/** The form after a change of the request, as the planner proposes one. */
export function applyChange(values: FormValues, change: Partial<PlanRequest>): FormValues {
  const { language, market, avoidMovements, skipDates, focus } = change
  const more = Object.fromEntries(Object.entries({ language, market, avoidMovements, skipDates, focus }).filter(([, value]) => value !== undefined))
  const equipment = change.equipment ?? values.equipment
  const wall = change.noWall === undefined ? values.equipment.includes('wall') : !change.noWall
  return {
    ...values,
    goal: change.goal ?? values.goal, level: change.level ?? values.level, startsOn: change.startsOn ?? values.startsOn,
    weeks: change.weeks === undefined ? values.weeks : String(change.weeks),
    weekdays: change.weekdays ? { ...values.weekdays, ...mapDays(change.weekdays) } : values.weekdays,
    wishes: wishesAfter(values.wishes, change),
    equipment: EQUIPMENT.filter((item) => (item === 'wall' ? wall : item !== 'none' && equipment.includes(item))),
    avoidJoints: change.avoidJoints ?? values.avoidJoints, noJumping: change.noJumping ?? values.noJumping,
    music: (change.music as MusicStyle[] | undefined) ?? values.music, coaches: change.coaches ?? values.coaches,
    timeOfDay: change.timeOfDay ?? values.timeOfDay,
    recentMinutes: change.recentMinutes === undefined || change.recentMinutes === null ? values.recentMinutes : String(change.recentMinutes),
    health: change.screening ? { ...values.health, ...healthOf(change.screening) } : values.health,
    more: { ...values.more, ...more },
  }
}

function mapDays(weekdays: PlanRequest['weekdays']): Partial<Record<Weekday, string>> {
  return Object.fromEntries(Object.entries(weekdays).map(([day, minutes]) => [day, String(minutes ?? 0)]))
}

function wishesAfter(wishes: FormValues['wishes'], { types, notTypes }: Partial<PlanRequest>): FormValues['wishes'] {
  const kept = Object.entries(wishes).filter(([, wish]) => (wish === 1 ? !types : !notTypes))
  return { ...Object.fromEntries((notTypes ?? []).map((type) => [type, -1])), ...Object.fromEntries((types ?? []).map((type) => [type, 1])), ...Object.fromEntries(kept) }
}

/** Health answers as the form has them. */
export function healthOf(screening: Partial<PlanRequest['screening']>): HealthValues {
  const yes = HEALTH_QUESTIONS.some((key) => screening[key]) || Boolean(screening.joint) || Boolean(screening.jointWorse) || (screening.pregnancyWeeks ?? null) !== null
  return {
    any: yes, age: screening.age === null || screening.age === undefined ? '' : String(screening.age),
    heart: screening.heart ?? false, chestPain: screening.chestPain ?? false, fainting: screening.fainting ?? false, supervised: screening.supervised ?? false,
    chronic: screening.chronic ?? false, medication: screening.medication ?? false, highBloodPressure: screening.highBloodPressure ?? false,
    hasJoint: Boolean(screening.joint) || Boolean(screening.jointWorse), joint: screening.joint ?? '', jointWorse: screening.jointWorse ?? false,
    pregnant: (screening.pregnancyWeeks ?? null) !== null, pregnancyWeeks: screening.pregnancyWeeks === null || screening.pregnancyWeeks === undefined ? '' : String(screening.pregnancyWeeks),
    cleared: screening.cleared ?? false,
  }
}

/** Whether these answers hold back what is planned, so that a professional's word would open it. */
export function asksForClearance(health: HealthValues, goal: Goal): boolean {
  if (goal === 'prenatal' || Number(health.age) >= 70) return true
  if (!health.any) return false
  return health.heart || health.chestPain || health.fainting || health.supervised || health.chronic || health.medication || (health.hasJoint && health.jointWorse) || health.pregnant
}
