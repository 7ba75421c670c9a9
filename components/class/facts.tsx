import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ClassDetail } from '@/lib/catalog/types'
import { JOINTS, type Locale } from '@/lib/catalog/vocabulary'
import { effortOf } from '@/lib/timeline/derive'

/** Length and shape stand in the picture; this is the rest of what one asks before starting. */
export function Facts({ detail, coach }: { detail: ClassDetail; coach: { name: string; about: string } | null }) {
  const t = useTranslations()
  const format = useFormatter()
  const locale = useLocale()
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const peak = Math.round(detail.peakRpe)
  const kit = detail.equipment.filter((piece) => piece !== 'none').map((piece) => t(`vocabulary.equipment.${piece}`))
  return (
    <dl className="border-b border-line">
      <Fact name={t('class.level')}>{t(`vocabulary.level.${detail.level}`)}</Fact>
      <Fact name={t('class.effort')}>{t(`vocabulary.effort.${effortOf(detail.rpe)}`)}</Fact>
      <Fact name={t('class.hardest')}>{t('class.hardestValue', { rpe: peak, words: t(`vocabulary.rpe.${String(peak) as '0'}`) })}</Fact>
      <Fact name={t('class.kit')}>{kit.length > 0 ? list.format(kit) : t('class.kitNone')}</Fact>
      <Fact name={t('class.joints')}>{joints(detail, t, locale).join('; ') || t('class.jointsNone')}</Fact>
      <Fact name={t('class.focus')}>{list.format(detail.focus.map((focus) => t(`vocabulary.focus.${focus}`)))}</Fact>
      <Fact name={t('class.music')}>{music(detail, t)}</Fact>
      {coach ? <Fact name={t('class.voice')}>{coach.name}. {coach.about}</Fact> : null}
      <Fact name={t('class.energy')}>{t('class.energyValue', { kcal: format.number(detail.kcalPerKg, { maximumFractionDigits: 1, minimumFractionDigits: 1 }) })}</Fact>
    </dl>
  )
}

type Translate = ReturnType<typeof useTranslations<never>>

/** What is asked of each joint at severity 2 or more: what one would avoid the class for. */
function joints(detail: ClassDetail, t: Translate, locale: Locale): string[] {
  return JOINTS.flatMap((joint) => {
    const tags = detail.tags.filter((tag) => tag.joint === joint && tag.severity >= 2)
    if (tags.length === 0) return []
    // German writes its nouns with a capital, also inside a sentence.
    const mechanisms = tags.map((tag) => t(`vocabulary.mechanism.${tag.mechanism}`)).map((word) => (locale === 'de' ? word : word.toLocaleLowerCase(locale))).join(', ')
    return [t('class.jointItem', { joint: t(`vocabulary.avoid.${joint}`), mechanisms })]
  })
}

/** Style and tempo: of the work where there is some, rounded to 5 beats. */
function music(detail: ClassDetail, t: Translate): string {
  const style = t(`vocabulary.music.${detail.music}`)
  const paced = detail.segments.filter((segment) => segment.bpm !== null && segment.kind === 'work')
  const seconds = paced.reduce((sum, segment) => sum + segment.seconds, 0)
  if (detail.music === 'none' || seconds === 0) return style
  const mean = paced.reduce((sum, segment) => sum + (segment.bpm ?? 0) * segment.seconds, 0) / seconds
  return t('class.musicValue', { style, bpm: Math.round(mean / 5) * 5 })
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7.5rem_1fr] gap-4 border-t border-line py-3 sm:grid-cols-[8.5rem_1fr]">
      <dt className="text-small text-ink-2">{name}</dt>
      <dd className="text-label">{children}</dd>
    </div>
  )
}
