import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { figureOf, largeBox } from '@/components/figure/class-figures'
import { FigureLive } from '@/components/figure/figure-live'
import { figureId } from '@/components/figure/figure-sprite'
import type { MovementView } from '@/lib/catalog/types'
import { isFromAbove } from '@/lib/figure/draw'
import type { FigureData } from '@/lib/figure/still'
import { movementName } from './movement-name'

/** A movement seen large, how it is done, what it works, and what is easier or harder. */
export function Technique({ movement, flip }: { movement: MovementView; flip: boolean }) {
  const t = useTranslations()
  const locale = useLocale()
  const list = new Intl.ListFormat(locale, { type: 'unit' })
  const muscles = (groups: MovementView['primary']) => list.format(groups.map((group) => t(`vocabulary.muscle.${group}`)))
  const data = figureOf(movement)
  const [easier, harder] = [movementName(movement.easier, locale), movementName(movement.harder, locale)]
  return (
    <div className="grid items-start gap-x-8 gap-y-4 pb-6 sm:grid-cols-[13rem_1fr]">
      {data ? (
        <Large data={data} slug={movement.slug} flip={flip} />
      ) : null}
      <dl className={`text-small [&>dt]:text-ink-2 grid max-w-130 grid-cols-[6.5rem_1fr] gap-x-4 gap-y-2 ${data ? '' : 'sm:col-span-2'}`}>
        {movement.cues.map(({ kind, text }) => (
          <Line key={kind} name={t(`class.technique.${kind}`)}>{text}</Line>
        ))}
        {movement.primary.length > 0 ? <Line name={t('class.works')}>{muscles(movement.primary)}</Line> : null}
        {movement.secondary.length > 0 ? <Line name={t('class.worksToo')}>{muscles(movement.secondary)}</Line> : null}
        {easier ? <Line name={t('class.easier')}>{easier}</Line> : null}
        {harder ? <Line name={t('class.harder')}>{harder}</Line> : null}
      </dl>
    </div>
  )
}

/** The figure on its floor, which its bars interrupt. */
function Large({ data, slug, flip }: { data: FigureData; slug: string; flip: boolean }) {
  const box = largeBox(slug, data)
  const cellar = isFromAbove(data.figure.cam) ? null : `${((box.y + box.height) / box.height) * 100}%`
  return (
    <div className="relative max-sm:max-w-72">
      {cellar ? <div className="bg-line absolute inset-x-0 h-0.5 translate-y-full" style={{ bottom: cellar }} /> : null}
      <FigureLive data={data} box={box} still={figureId(slug)} flip={flip} className="relative w-full" />
    </div>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
