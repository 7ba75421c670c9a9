import { makePlan } from './plan'
import type { PlanAnswer } from './plan-types'
import type { PlannerClass } from './planner-class'
import { parsePlanRequest, type RequestError } from './request'

export type Invalid = { status: 'invalid'; errors: RequestError[] }

/**
 * Answers a plan request given as JSON, or an array of them: `output` is JSON, `exitCode` 0 for plans and
 * reasoned refusals, 2 as soon as one is no request.
 */
export function runPlanCommand(input: string, classes: readonly PlannerClass[]): { output: string; exitCode: 0 | 2 } {
  const parsed = parseJson(input)
  if (!parsed.ok) return toOutput([{ status: 'invalid', errors: [{ path: '', reason: parsed.reason }] }], false)
  const many = Array.isArray(parsed.value)
  const requests: unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value]
  return toOutput(requests.map((request) => answer(request, classes)), many)
}

function answer(input: unknown, classes: readonly PlannerClass[]): PlanAnswer | Invalid {
  const parsed = parsePlanRequest(input)
  return parsed.ok ? makePlan(parsed.request, classes) : { status: 'invalid', errors: parsed.errors }
}

function toOutput(answers: (PlanAnswer | Invalid)[], many: boolean): { output: string; exitCode: 0 | 2 } {
  return { output: JSON.stringify(many ? answers : answers[0]), exitCode: answers.some(({ status }) => status === 'invalid') ? 2 : 0 }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'no JSON' }
  }
}
