import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLASS_TYPES, EQUIPMENT, GOALS, JOINTS, LEVELS, MUSIC_STYLES } from '@/lib/catalog/vocabulary'
import { parsePlanRequest } from '@/lib/planner/request'
import { applyChange, asksForClearance, emptyForm, fromRequest, healthOf, NO_HEALTH, toRequest, type FormValues } from './form-values'

const start = '2026-11-30'
const filled: FormValues = { ...emptyForm(start), health: { ...NO_HEALTH, any: false, age: '34' } }

function parse(values: FormValues) {
  const parsed = parsePlanRequest(toRequest(values))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.request
}

const errorsOf = (values: FormValues) => {
  const parsed = parsePlanRequest(toRequest(values))
  return parsed.ok ? [] : parsed.errors.map(({ path }) => path)
}

const forms = fc.record({
  goal: fc.constantFrom(...GOALS), level: fc.constantFrom(...LEVELS), weeks: fc.integer({ min: 1, max: 12 }).map(String),
  mon: fc.constantFrom('0', '10', '45'), equipment: fc.subarray(EQUIPMENT.filter((item) => item !== 'none')), joints: fc.subarray([...JOINTS]), noJumping: fc.boolean(),
  recentMinutes: fc.constantFrom('', '0', '120'), music: fc.subarray([...MUSIC_STYLES]), wishes: fc.dictionary(fc.constantFrom(...CLASS_TYPES), fc.constantFrom(1 as const, -1 as const)),
}).map(({ mon, joints, ...rest }): FormValues => ({ ...filled, ...rest, avoidJoints: joints, weekdays: { ...filled.weekdays, mon } }))

describe('the plan form', () => {
  it('becomes a request and comes back as it was', () => {
    fc.assert(fc.property(forms, (values) => {
      const back = fromRequest(parse(values), start)
      expect({ ...back, more: {}, health: filled.health }).toEqual({ ...values, wishes: { ...values.wishes }, more: {} })
    }))
  })

  it('is refused with the path of what is wrong', () => {
    expect(errorsOf({ ...filled, recentMinutes: 'a lot' })).toEqual(['recentMinutes'])
    expect(errorsOf({ ...filled, health: { ...filled.health, age: '' } })).toEqual(['screening.age'])
    expect(errorsOf({ ...filled, weekdays: { ...filled.weekdays, tue: '3' } })).toEqual(['weekdays.tue'])
    expect(errorsOf({ ...filled, health: { ...filled.health, any: true, hasJoint: true } })).toEqual(['screening.joint'])
    expect(errorsOf({ ...filled, health: { ...filled.health, any: true, pregnant: true, pregnancyWeeks: 'four' } })).toEqual(['screening.pregnancyWeeks'])
  })

  it('says nothing of health but age to whom no question applies', () => {
    const { screening } = parse({ ...filled, health: { ...filled.health, any: false, heart: true, hasJoint: true, joint: 'knee', jointWorse: true } })
    expect(screening).toMatchObject({ age: 34, heart: false, joint: null, jointWorse: false })
  })

  it('takes over a change that the planner proposes, and leaves the rest', () => {
    const change = { weekdays: { mon: 30, wed: 45 }, notTypes: [], noWall: false, language: 'en' as const }
    const after = applyChange({ ...filled, wishes: { hiit: -1, yoga: 1 }, equipment: ['mat'] }, change)
    expect(after.weekdays).toMatchObject({ mon: '30', wed: '45', fri: '30' })
    expect(after.wishes).toEqual({ yoga: 1 })
    expect(after.equipment).toEqual(['mat', 'wall'])
    expect(after.more).toEqual({ language: 'en' })
  })

  it('asks for clearance where the answers hold a plan back', () => {
    expect(asksForClearance(filled.health, 'general-health')).toBe(false)
    expect(asksForClearance(filled.health, 'prenatal')).toBe(true)
    expect(asksForClearance({ ...filled.health, age: '71' }, 'strength')).toBe(true)
    expect(asksForClearance({ ...filled.health, any: true, hasJoint: true }, 'strength')).toBe(false)
    expect(asksForClearance({ ...filled.health, any: true, hasJoint: true, jointWorse: true }, 'strength')).toBe(true)
    expect(healthOf({ age: 20 }).any).toBe(false)
    expect(healthOf({ age: 20, pregnancyWeeks: 12 })).toMatchObject({ any: true, pregnant: true, pregnancyWeeks: '12' })
  })
})
