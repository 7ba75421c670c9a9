'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'

/** Deletes the plan, once it has been said twice. */
export function DeletePlan({ onDelete }: { onDelete: () => Promise<void> }) {
  const t = useTranslations('plan.delete')
  const dialog = useRef<HTMLDialogElement>(null)
  const [busy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    await onDelete()
    setBusy(false)
    dialog.current?.close()
  }
  return (
    <>
      <TextLink as="button" onClick={() => dialog.current?.showModal()}>{t('open')}</TextLink>
      <dialog ref={dialog} aria-labelledby="delete-plan-title" className="bg-paper text-ink m-auto w-[calc(100%-2.5rem)] max-w-120 border-ink rounded border-[1.5px] p-6 backdrop:bg-transparent">
        <h2 id="delete-plan-title" className="text-h2">{t('title')}</h2>
        <p className="mt-2 text-ink-2">{t('body')}</p>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button aria-disabled={busy || undefined} onClick={() => void remove()}>{t('confirm')}</Button>
          <TextLink as="button" onClick={() => dialog.current?.close()}>{t('cancel')}</TextLink>
        </div>
      </dialog>
    </>
  )
}
