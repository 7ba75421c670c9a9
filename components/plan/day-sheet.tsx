'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Message } from '@/components/ui/message'
import { TextLink } from '@/components/ui/text-link'
import type { BoardDay } from '@/lib/plan/board'
import { MoveChoice } from './move-choice'
import type { PlanActions, Trouble } from './plan-actions'
import { SheetClass } from './sheet-class'
import { useDates } from './use-dates'

type Props = { day: BoardDay; today: string; paused: boolean; actions: PlanActions; onClose: () => void }

/** What can be done with a day: swap a class, move it, skip it, mark it as done. Each is one press, and is checked first. */
export function DaySheet({ day, today, paused, actions, onClose }: Props) {
  const t = useTranslations('plan.sheet')
  const dates = useDates()
  const dialog = useRef<HTMLDialogElement>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const close = () => dialog.current?.close()
  const run = async (doing: Promise<'changed' | Trouble>, andClose: boolean) => {
    setBusy(true)
    const outcome = await doing
    setBusy(false)
    setTrouble(outcome === 'changed' ? null : outcome)
    if (outcome === 'changed' && andClose) close()
  }
  const ahead = day.date >= today && day.state === 'planned' && !paused && !day.classes.some((item) => item.done)
  const { mark } = actions
  return (
    <dialog
      ref={dialog} onClose={onClose} aria-labelledby="day-sheet-title"
      className="bg-paper text-ink border-ink m-0 mt-auto max-h-[92dvh] w-full max-w-none overscroll-contain border-t-[1.5px] backdrop:bg-transparent sm:m-auto sm:max-h-[86dvh] sm:w-140 sm:rounded sm:border-[1.5px]"
    >
      <div className="bg-paper sticky top-0 z-10 flex min-h-16 items-center gap-4 px-5 sm:px-7">
        <h2 id="day-sheet-title" className="text-h2 grow py-3 first-letter:uppercase">{dates.full(day.date)}</h2>
        <button type="button" aria-label={t('close')} onClick={close} className="-mr-2.5 grid size-11 shrink-0 place-items-center rounded"><Icon icon={X} /></button>
      </div>
      <div aria-busy={busy} className={`px-5 pb-7 sm:px-7 ${busy ? 'opacity-60' : ''}`}>
        {trouble ? <Message tone="trouble" className="mb-4">{t(`trouble.${trouble}`)}</Message> : null}
        <ul>
          {day.classes.map((item) => (
            <SheetClass
              key={item.slug} item={item} busy={busy}
              ask={ahead ? () => actions.ask({ kind: 'swap', date: day.date, slug: item.slug }) : null}
              onSwap={(to) => void run(actions.change({ kind: 'swap', date: day.date, slug: item.slug, to }), false)}
              onTrouble={setTrouble}
            />
          ))}
        </ul>
        {ahead ? <MoveChoice ask={() => actions.ask({ kind: 'move', date: day.date })} busy={busy} onMove={(to) => void run(actions.change({ kind: 'move', date: day.date, to }), true)} onTrouble={setTrouble} /> : null}
        <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
          {mark && day.date <= today && (day.state === 'planned' || day.state === 'missed') ? <Button kind="outline" disabled={busy} onClick={() => void run(mark(day.date, true), true)}>{t('done')}</Button> : null}
          {mark && day.state === 'done' ? <TextLink as="button" disabled={busy} onClick={() => void run(mark(day.date, false), true)}>{t('notDone')}</TextLink> : null}
          {ahead ? <TextLink as="button" disabled={busy} onClick={() => void run(actions.change({ kind: 'skip', date: day.date }), true)}>{t('skip')}</TextLink> : null}
        </div>
      </div>
    </dialog>
  )
}
