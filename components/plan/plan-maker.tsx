'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Message } from '@/components/ui/message'
import { TextLink } from '@/components/ui/text-link'
import { useRouter } from '@/i18n/navigation'
import type { Draft } from '@/lib/plan/draft'
import { applyChange, toRequest, type FormValues } from '@/lib/plan/form-values'
import type { CannotReason } from '@/lib/planner/plan-types'
import type { PlanRequest } from '@/lib/planner/request'
import { buildPlanAction } from './actions'
import { CannotList } from './cannot-list'
import { DraftView } from './draft-view'
import { keepDraft } from './draft-store'
import { newId } from './new-id'
import { PlanForm, type PlanFormErrors } from './plan-form'
import { useDeviceLog } from './use-device-log'
import { useSaveDraft } from './use-save-draft'
import { useToday } from './use-today'

type Props = { start: FormValues; today: string; member: boolean; agreed: boolean; coaches: readonly { slug: string; name: string }[] }

/** From questions to a plan: the form, what stands in its way, and the plan to look through before it is kept. */
export function PlanMaker({ start, today: serverToday, member, agreed, coaches }: Props) {
  const t = useTranslations('plan')
  const locale = useLocale()
  const router = useRouter()
  const log = useDeviceLog()
  const today = useToday(serverToday)
  const [values, setValues] = useState(start)
  const [keep, setKeep] = useState(agreed)
  const [errors, setErrors] = useState<PlanFormErrors>({})
  const [reasons, setReasons] = useState<CannotReason[]>([])
  const [trouble, setTrouble] = useState<'unavailable' | null>(null)
  const [busy, setBusy] = useState(false)
  const [draft, setDraft] = useState<Draft | null>(null)
  const top = useRef<HTMLDivElement>(null)
  const save = useSaveDraft()

  const build = async (from: FormValues) => {
    setBusy(true)
    const request = { ...toRequest(from), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
    const answer = await buildPlanAction({ request, answered: from.health.any !== null, history: member ? [] : log, locale }).catch(() => null)
    setBusy(false)
    setTrouble(answer === null || (!answer.ok && answer.reason !== 'invalid') ? 'unavailable' : null)
    setErrors(answer && !answer.ok ? (answer.fields ?? {}) as PlanFormErrors : {})
    setReasons(answer?.ok && answer.built.status === 'cannot' ? answer.built.reasons : [])
    if (!answer?.ok) return
    if (answer.built.status === 'plan') {
      const { request, weeks, notes, cards } = answer.built
      show({ id: newId(), locale, request, weeks, notes, cards, states: {}, moved: {} })
    }
    top.current?.scrollIntoView({ block: 'start' })
  }
  const show = (next: Draft) => {
    setDraft(next)
    if (!member) keepDraft(next)
  }
  const loosen = (change: Partial<PlanRequest>) => {
    const next = applyChange(values, change)
    setValues(next)
    void build(next)
  }
  const keepIt = async () => {
    if (!draft) return
    if (!member) return router.push('/sign-up?next=/plan')
    if (await save.run(draft, keep ? 'keep' : 'forget')) router.push('/plan')
  }

  return (
    <div className="page pt-6 sm:pt-10">
      <div ref={top} className="scroll-mt-4" />
      {draft ? (
        <>
          <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
            <div>
              <h1 className="text-h1">{t('made.title')}</h1>
              <p className="text-lead mt-3 max-w-150 text-ink-2">{t(member ? 'made.lead' : 'made.guestLead')}</p>
            </div>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
              <Button aria-disabled={save.busy || undefined} onClick={() => void keepIt()}>{t(member ? 'made.save' : 'made.account')}</Button>
              {member ? null : <TextLink as="button" onClick={() => router.push('/plan')}>{t('made.device')}</TextLink>}
              <TextLink as="button" onClick={() => setDraft(null)}>{t('made.back')}</TextLink>
            </div>
          </div>
          {save.trouble ? <Message tone="trouble" className="mt-5 max-w-180">{t(`save.${save.trouble}`)}</Message> : null}
          <DraftView draft={draft} today={today} preview onChange={show} />
        </>
      ) : (
        <>
          <h1 className="text-h1">{t('new.title')}</h1>
          <p className="text-lead mt-3 max-w-150 text-ink-2">{t('new.lead')}</p>
          {reasons.length > 0 ? <CannotList reasons={reasons} busy={busy} onLoosen={loosen} /> : null}
          <PlanForm
            values={values} errors={errors} trouble={trouble} busy={busy} coaches={coaches} today={today}
            keeping={member ? { by: 'member', keep, onChange: setKeep } : { by: 'guest' }}
            onChange={setValues} onSubmit={() => (busy ? undefined : void build(values))}
          />
        </>
      )}
    </div>
  )
}
