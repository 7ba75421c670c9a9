'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Message } from '@/components/ui/message'
import { TextLink } from '@/components/ui/text-link'
import { Link, useRouter } from '@/i18n/navigation'
import { dropDraft, getDraft, subscribeDraft } from './draft-store'
import { useSaveDraft } from './use-save-draft'

/**
 * A plan that a guest made on this device joins the account that is signed in now: by itself where there is no plan yet,
 * else when asked to. The device's copy goes once the account has it.
 */
export function JoinDraft({ hasPlan }: { hasPlan: boolean }) {
  const t = useTranslations('plan.join')
  const say = useTranslations('plan.save')
  const router = useRouter()
  const draft = useSyncExternalStore(subscribeDraft, getDraft, () => null)
  const { busy, trouble, run } = useSaveDraft()
  const tried = useRef<string | null>(null)
  const join = async () => {
    if (!draft || !(await run(draft, 'leave'))) return
    dropDraft()
    router.refresh()
  }
  useEffect(() => {
    if (!draft || hasPlan || tried.current === draft.id) return
    tried.current = draft.id
    void join()
  })
  if (!draft) return null
  if (trouble) {
    return (
      <Message tone="trouble" className="mb-6 max-w-180" action={trouble === 'rules' || trouble === 'gone' ? <TextLink as={Link} href="/plan/new" onClick={() => dropDraft()}>{t('anew')}</TextLink> : <TextLink as="button" onClick={() => void join()}>{t('again')}</TextLink>}>
        {say(trouble)}
      </Message>
    )
  }
  if (!hasPlan || busy) return <p role="status" className="text-lead mb-6 text-ink-2">{t('busy')}</p>
  return (
    <Message tone="trouble" icon={<span className="hidden" />} className="mb-6 max-w-180" action={<span className="flex gap-5"><TextLink as="button" onClick={() => void join()}>{t('use')}</TextLink><TextLink as="button" onClick={() => dropDraft()}>{t('drop')}</TextLink></span>}>
      {t('other')}
    </Message>
  )
}
