'use client'

import { ArrowLeftRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Cover } from '@/components/contour/cover'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/i18n/navigation'
import type { BoardClass, PlanCard } from '@/lib/plan/board'
import type { Offers, Trouble } from './plan-actions'

type Props = {
  item: BoardClass
  busy: boolean
  /** null when it cannot be swapped any more */
  ask: (() => Promise<Offers | Trouble>) | null
  onSwap: (slug: string) => void
  onTrouble: (trouble: Trouble) => void
}

/** A class of a day, and on request the classes that may stand in for it. */
export function SheetClass({ item, busy, ask, onSwap, onTrouble }: Props) {
  const t = useTranslations('plan.sheet')
  const [offers, setOffers] = useState<PlanCard[] | 'loading' | null>(null)
  const show = async () => {
    if (!ask) return
    setOffers('loading')
    const answer = await ask()
    if (typeof answer === 'string') {
      onTrouble(answer)
      setOffers(null)
    } else setOffers(answer.kind === 'swap' ? answer.cards : [])
  }
  return (
    <li className="border-t border-line py-4">
      <div className="flex gap-4">
        <Cover contour={item.card.contour} type={item.card.type} size="row" />
        <div className="min-w-0 grow">
          <Link href={`/classes/${item.slug}`} prefetch={false} className="text-title leading-tight underline-offset-3 hover:underline">{item.card.title}</Link>
          <TypeMinutes card={item.card} />
          {item.reason ? <p className="text-small mt-1 text-ink-2">{item.reason}</p> : null}
        </div>
      </div>
      {ask && offers === null ? (
        <Button kind="outline" className="mt-3" disabled={busy} onClick={() => void show()}><Icon icon={ArrowLeftRight} />{t('swap')}</Button>
      ) : null}
      {offers === null ? null : (
        <div className="mt-4">
          <p role="status" className="text-label">{offers === 'loading' ? t('looking') : offers.length === 0 ? t('noOffers') : t('offers', { title: item.card.title })}</p>
          <ul className="mt-1">
            {offers === 'loading' ? null : offers.map((card) => (
              <li key={card.slug}>
                <button type="button" disabled={busy} onClick={() => onSwap(card.slug)} className="flex w-full items-center gap-4 rounded py-2 text-left hover:[&_b]:underline">
                  <Cover contour={card.contour} type={card.type} size="thumb" />
                  <span className="min-w-0"><b className="block text-[1rem] leading-tight underline-offset-3">{card.title}</b><TypeMinutes card={card} /></span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}

function TypeMinutes({ card }: { card: PlanCard }) {
  const t = useTranslations()
  return <span data-type={card.type} className="text-hue text-small block font-[600]">{t('plan.typeMinutes', { type: t(`vocabulary.type.${card.type}`), count: Math.round(card.seconds / 60) })}</span>
}
