import type { RequestError } from '@/lib/planner/request'

/** What is wrong with a field of the plan form. */
export type FieldReason = 'answer' | 'minutes' | 'date' | 'weeks' | 'recent' | 'age' | 'joint' | 'pregnancy' | 'other'

/** The fields of the form that a request's errors belong to, each with the word for its sentence. */
export function toPlanFields(errors: readonly RequestError[]): Record<string, { reason: FieldReason }> {
  return Object.fromEntries(errors.map(({ path }) => toField(path)))
}

function toField(path: string): [field: string, problem: { reason: FieldReason }] {
  if (path.startsWith('weekdays')) return [path, { reason: 'minutes' }]
  switch (path) {
    case 'startsOn': return [path, { reason: 'date' }]
    case 'weeks': return [path, { reason: 'weeks' }]
    case 'recentMinutes': return [path, { reason: 'recent' }]
    case 'screening.age': return ['health.age', { reason: 'age' }]
    case 'screening.joint': return ['health.joint', { reason: 'joint' }]
    case 'screening.pregnancyWeeks': return ['health.pregnancyWeeks', { reason: 'pregnancy' }]
    default: return ['form', { reason: 'other' }]
  }
}
