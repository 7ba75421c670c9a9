'use client'

import { ListFilter, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'

type Props = { chosen: number; total: number; onClear: () => void; children: ReactNode }

/** On a phone the filters are a sheet over the page, with the result under the thumb. */
export function FilterSheet({ chosen, total, onClear, children }: Props) {
  const t = useTranslations('catalog.filters')
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  return (
    <>
      <Button size="small" className="shrink-0 lg:hidden" onClick={() => dialog.current?.showModal()}>
        <Icon icon={ListFilter} />
        {t('open', { count: chosen })}
      </Button>
      <dialog ref={dialog} aria-label={t('title')} className="bg-paper text-ink m-0 h-dvh max-h-none w-full max-w-none overscroll-contain lg:hidden">
        <div className="flex min-h-full flex-col">
          <div className="page flex h-16 items-center gap-4">
            <h2 className="text-h2 grow">{t('title')}</h2>
            {chosen > 0 ? <TextLink as="button" onClick={onClear}>{t('clear')}</TextLink> : null}
            <button type="button" aria-label={t('close')} onClick={close} className="grid size-11 place-items-center rounded">
              <Icon icon={X} />
            </button>
          </div>
          <div className="page grow">{children}</div>
          <div className="bg-paper sticky bottom-0 border-t border-line">
            <div className="page py-3">
              <Button size="main" className="w-full" onClick={close}>{t('show', { count: total })}</Button>
            </div>
          </div>
        </div>
      </dialog>
    </>
  )
}
