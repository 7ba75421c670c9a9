'use client'

import { useLocale, useTranslations } from 'next-intl'
import { startTransition, useActionState, useEffect, useRef, type FormEvent } from 'react'
import type { FieldProblem } from '@/lib/server/action'

export type Answer = { ok: true; to?: string } | { ok: false; reason: string; fields?: Record<string, FieldProblem>; kept?: Record<string, string> }
export type FormAction = (previous: unknown, form: FormData) => Promise<Answer>

/**
 * A form over a server action: what was answered, a sentence for each field that was refused, what was typed. The first
 * refused field gets the focus; where the answer says so the whole page is loaded anew, as whoever one is then.
 */
export function useActionForm(action: FormAction) {
  const t = useTranslations('auth.problems')
  const locale = useLocale()
  const [answer, formAction, waiting] = useActionState<Answer | null, FormData>(action, null)
  const form = useRef<HTMLFormElement>(null)
  const to = answer?.ok ? answer.to : undefined

  useEffect(() => {
    if (to) window.location.assign(to)
    else if (answer && !answer.ok) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [answer, to])

  // Sent by hand, so that the browser does not empty the fields of a form that is refused.
  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (waiting || to) return
    const data = new FormData(event.currentTarget)
    startTransition(() => formAction(data))
  }

  const problem = (field: string): string | undefined => {
    const found = answer?.ok === false ? answer.fields?.[field] : undefined
    if (!found) return undefined
    const key = PROBLEMS.find((known) => known === found.reason) ?? 'choice'
    return t(key, { count: found.count ?? 0 })
  }
  return {
    form: { ref: form, action: formAction, onSubmit, noValidate: true },
    locale,
    answer,
    waiting: waiting || to !== undefined,
    problem,
    kept: (field: string) => (answer?.ok === false ? answer.kept?.[field] : undefined),
  }
}

const PROBLEMS = ['email', 'empty', 'short', 'long', 'common', 'wrongPassword', 'choice'] as const
