'use server'

import { z } from 'zod'
import { anyoneAction, memberAction, type FieldProblem } from '@/lib/server/action'
import { applyChange, buildPlan, draftInWords, draftSituation, getOffers } from '@/lib/server/plan-drafts'
import { askInput, buildInput, changeInput, draftInput, localeInput, markInput, planIdInput, saveInput } from '@/lib/server/plan-input'
import { changeOwnPlan, deleteOwnPlan, getOwnOffers, markOwnSession, saveDraft } from '@/lib/server/plans'
import { toPlanFields } from './plan-fields'

const gone = { ok: false, reason: 'gone' } as const

/** Builds a plan for whoever asks. Nothing is kept. */
export const buildPlanAction = anyoneAction({ input: buildInput }, async ({ request, answered, history, locale }, viewer) => {
  const built = await buildPlan(request, history, viewer, locale)
  const fields: Record<string, FieldProblem> = { ...(built.status === 'invalid' ? toPlanFields(built.errors) : {}), ...(answered ? {} : { 'health.any': { reason: 'answer' } }) }
  return Object.keys(fields).length > 0 || built.status === 'invalid' ? { ok: false, reason: 'invalid', fields } as const : { ok: true, built } as const
})

/** Changes a plan that lives in the browser. */
export const changeDraftAction = anyoneAction({ input: z.object({ draft: draftInput, change: changeInput, locale: localeInput }) }, async ({ draft, change, locale }, viewer) => {
  const situation = await draftSituation(draft, viewer)
  const changed = situation ? await applyChange(situation, change, locale) : 'gone'
  return typeof changed === 'string' ? { ok: false, reason: changed } as const : { ok: true, changed } as const
})

/** What could be done with a session of a plan that lives in the browser. */
export const draftOffersAction = anyoneAction({ input: z.object({ draft: draftInput, ask: askInput, locale: localeInput }) }, async ({ draft, ask, locale }, viewer) => {
  const situation = await draftSituation(draft, viewer)
  return situation ? { ok: true, offers: await getOffers(situation, ask, locale) } as const : gone
})

/** A plan that lives in the browser, in another language. */
export const tellDraftAction = anyoneAction({ input: z.object({ draft: draftInput, locale: localeInput }) }, async ({ draft, locale }, viewer) => {
  const told = await draftInWords(draft, viewer, locale)
  return told ? { ok: true, told } as const : gone
})

/** Keeps a plan in the person's account. */
export const savePlanAction = memberAction({ input: saveInput }, async ({ id, health, locale: _locale, ...draft }, viewer) => saveDraft(viewer, id, draft, health))

/** Changes the person's plan in force. */
export const changePlanAction = memberAction({ input: planIdInput.extend({ change: changeInput, locale: localeInput }) }, async ({ planId, change, locale }, viewer) => {
  const changed = await changeOwnPlan(viewer, planId, change, locale)
  return changed === 'changed' ? { ok: true } as const : { ok: false, reason: changed } as const
})

export const planOffersAction = memberAction({ input: planIdInput.extend({ ask: askInput, locale: localeInput }) }, async ({ planId, ask, locale }, viewer) => {
  const offers = await getOwnOffers(viewer, planId, ask, locale)
  return offers ? { ok: true, offers } as const : gone
})

/** Marks a day of the person's plan as done, or takes that back. */
export const markSessionAction = memberAction({ input: markInput }, async ({ planId, date, done }, viewer) => ((await markOwnSession(viewer, planId, date, done)) ? { ok: true } as const : gone))

export const deletePlanAction = memberAction({ input: planIdInput }, async ({ planId }, viewer) => ((await deleteOwnPlan(viewer, planId)) ? { ok: true } as const : gone))
