import { CLASS_TYPES, EQUIPMENT, FOCUSES, GOALS, JOINTS, LEVELS, LOCALES, MARKETS, MUSIC_STYLES, TIMES_OF_DAY, WEEKDAYS } from '@/lib/catalog/vocabulary'
import { addDays } from './dates'
import type { PlannerClass } from './planner-class'
import type { Random } from './random'
import type { PlanRequestInput } from './request'

/** A plausible person at random, for checks over many: same random numbers, same request. */
export function randomRequest(random: Random, classes: readonly PlannerClass[], weeks?: number): PlanRequestInput {
  const chance = (share: number) => random() < share
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const some = <T>(list: readonly T[], share: number): T[] => list.filter(() => chance(share))
  const startsOn = addDays('2026-11-24', Math.floor(random() * 60))
  const days = WEEKDAYS.filter(() => chance(0.55))
  const same = pick([10, 15, 20, 30, 30, 45, 45, 60, 90])
  const weekdays = Object.fromEntries((days.length > 0 ? days : [pick(WEEKDAYS)]).map((day) => [day, chance(0.6) ? same : pick([5, 10, 15, 20, 25, 30, 40, 45, 60, 75, 120, 180])]))
  const goal = pick(GOALS)
  const pregnant = goal === 'prenatal' || chance(0.03)
  const logs = chance(0.5) ? Math.floor(random() * 40) : 0
  const gap = chance(0.3) ? 10 + Math.floor(random() * 25) : 1
  return {
    goal, level: pick(LEVELS), weekdays, weeks: weeks ?? pick([1, 2, 4, 4, 8, 12]), startsOn,
    types: chance(0.4) ? some(CLASS_TYPES, 0.25) : [], notTypes: chance(0.3) ? some(CLASS_TYPES, 0.2) : [],
    equipment: some(EQUIPMENT, 0.4), noWall: chance(0.1),
    avoidJoints: chance(0.3) ? some(JOINTS, 0.2) : [], noJumping: chance(0.2),
    avoidMovements: chance(0.1) && classes.length > 0 ? [pick(pick(classes).movements)] : [],
    focus: chance(0.3) ? some(FOCUSES, 0.2) : [], music: chance(0.3) ? some(MUSIC_STYLES, 0.3) : [], coaches: chance(0.2) ? [pick(classes).coach] : [],
    timeOfDay: chance(0.4) ? pick(TIMES_OF_DAY) : null, language: pick(LOCALES), market: pick(MARKETS), seed: Math.floor(random() * 1000),
    screening: {
      age: chance(0.5) ? 14 + Math.floor(random() * 70) : null, heart: chance(0.03), chestPain: chance(0.02), fainting: chance(0.02), supervised: chance(0.02),
      chronic: chance(0.08), medication: chance(0.08), joint: chance(0.15) ? pick(JOINTS) : null, jointWorse: chance(0.05), cleared: pregnant ? chance(0.9) : chance(0.3),
      pregnancyWeeks: pregnant ? Math.floor(random() * 38) : null, highBloodPressure: chance(0.08),
    },
    recentMinutes: chance(0.4) ? Math.floor(random() * 300) : null,
    history: Array.from({ length: logs }, () => {
      const item = pick(classes)
      return { date: addDays(startsOn, -gap - Math.floor(random() * 45)), class: item.slug, seconds: chance(0.7) ? item.seconds : Math.floor(item.seconds * random()), rpe: chance(0.5) ? Math.floor(random() * 11) : null, ended: chance(0.8) ? 'finished' as const : 'stopped' as const, pain: chance(0.002) ? 'chest' as const : null }
    }),
    now: chance(0.5) ? `${addDays(startsOn, -Math.floor(random() * 5))}T08:00:00Z` : undefined,
  }
}
