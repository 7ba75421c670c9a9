import 'server-only'
import { headers } from 'next/headers'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Viewer } from '@/db/queries/people'
import { isAllowedHost, requestHost } from './hosts'
import { logError } from './log'
import { isSameOrigin } from './auth/origin'
import { getViewer } from './auth/viewer'

/** Why any action may be refused before it runs, and 'unavailable' when it failed unexpectedly. */
export type Refusal = 'host' | 'origin' | 'signed-out' | 'invalid' | 'unavailable'

/** What is wrong with one field: a word to look a sentence up by, and a number that stands in it. */
export type FieldProblem = { reason: string; count?: number }

export type Refused<R extends string = Refusal> = {
  ok: false
  reason: R
  fields?: Record<string, FieldProblem>
  /** what was typed into the fields named in `keep`; never a password */
  kept?: Record<string, string>
}

type Outcome = { ok: true; to?: string } | { ok: false; reason: string; fields?: Record<string, FieldProblem> }
type Answer<O extends Outcome> = O | Refused
type Options<S extends z.ZodType> = { input: S; keep?: readonly string[] }

/** An action for signed-in people: same origin and allowed host → viewer → input → `run`. Expected failures are values. */
export function memberAction<S extends z.ZodType, O extends Outcome>(
  options: Options<S>, run: (input: z.output<S>, viewer: Viewer) => Promise<O>,
): (input: unknown) => Promise<Answer<O>> {
  return (input) => guarded(options, input, (viewer) => viewer && ((parsed) => run(parsed, viewer)))
}

/** As `memberAction`, for guests too. */
export function anyoneAction<S extends z.ZodType, O extends Outcome>(
  options: Options<S>, run: (input: z.output<S>, viewer: Viewer | null) => Promise<O>,
): (input: unknown) => Promise<Answer<O>> {
  return (input) => guarded(options, input, (viewer) => (parsed) => run(parsed, viewer))
}

/**
 * Gives an action the shape that `useActionState` wants; a field of several values becomes a list. An outcome that
 * says `to` is followed there at once where no script runs in the browser, else by the form.
 */
export function forForm<A extends { ok: boolean; to?: string }>(action: (input: unknown) => Promise<A>): (previous: unknown, form: FormData) => Promise<A> {
  return async (_, form) => {
    const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'))
    const answer = await action(Object.fromEntries(names.map((name) => [name, form.getAll(name).length > 1 ? form.getAll(name) : form.get(name)])))
    if (answer.ok && answer.to && !(await headers()).has('next-action')) redirect(answer.to)
    return answer
  }
}

async function guarded<S extends z.ZodType, O extends Outcome>(
  { input: schema, keep = [] }: Options<S>, input: unknown, admit: (viewer: Viewer | null) => ((input: z.output<S>) => Promise<O>) | null,
): Promise<Answer<O>> {
  const kept = pick(input, keep)
  try {
    const sent = await headers()
    if (!isAllowedHost(requestHost(sent))) return { ok: false, reason: 'host', kept }
    if (!isSameOrigin(sent)) return { ok: false, reason: 'origin', kept }
    const run = admit(await getViewer())
    if (!run) return { ok: false, reason: 'signed-out', kept }
    const parsed = schema.safeParse(input)
    if (!parsed.success) return { ok: false, reason: 'invalid', fields: fieldsOf(parsed.error.issues), kept }
    const outcome = await run(parsed.data)
    return outcome.ok ? outcome : { ...outcome, kept }
  } catch (error) {
    unstable_rethrow(error)
    logError(error)
    return { ok: false, reason: 'unavailable', kept }
  }
}

function fieldsOf(issues: readonly z.core.$ZodIssue[]): Record<string, FieldProblem> {
  const fields: Record<string, FieldProblem> = {}
  for (const issue of issues) {
    const count: unknown = issue.code === 'custom' ? issue.params?.['count'] : undefined
    fields[issue.path.map(String).join('.')] ??= { reason: issue.message, ...(typeof count === 'number' ? { count } : {}) }
  }
  return fields
}

function pick(input: unknown, names: readonly string[]): Record<string, string> {
  const given = new Map(input && typeof input === 'object' ? Object.entries(input) : [])
  return Object.fromEntries(names.flatMap((name) => {
    const value: unknown = given.get(name)
    return typeof value === 'string' ? [[name, value.slice(0, 500)]] : []
  }))
}
