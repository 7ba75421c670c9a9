'use client'

import { useTranslations } from 'next-intl'
import { DURATION_BANDS, type Avoidance, type ClassType, type DurationBand, type Effort, type Equipment, type Focus, type Level, type Locale, type MusicStyle } from '@/lib/catalog/vocabulary'
import type { Facet } from '@/lib/catalog/filters'

/** Puts the values of filters into words: short beside their group's heading, whole where they stand alone. */
export function useFilterLabels(coaches: Record<string, string>): { option(facet: Facet, value: string): string; chip(facet: Facet, value: string): string } {
  const t = useTranslations('vocabulary')
  const words = useTranslations('catalog.filters')
  const option = (facet: Facet, value: string): string => {
    switch (facet) {
      case 'type': return t(`type.${value as ClassType}`)
      case 'level': return t(`level.${value as Level}`)
      case 'effort': return t(`effort.${value as Effort}`)
      case 'equipment': return t(`equipment.${value as Equipment}`)
      case 'avoid': return t(`avoid.${value as Avoidance}`)
      case 'focus': return t(`focus.${value as Focus}`)
      case 'language': return t(`language.${value as Locale}`)
      case 'music': return t(`music.${value as MusicStyle}`)
      case 'coach': return coaches[value] ?? value
      case 'duration': return isBand(value) ? t(`duration.${value}`) : rangeInWords(value, words)
    }
  }
  const chip = (facet: Facet, value: string): string => {
    if (facet === 'avoid') return words(`easy.${value as Avoidance}`)
    if (facet === 'equipment' && value === 'none') return words('kit.none')
    return option(facet, value)
  }
  return { option, chip }
}

function isBand(value: string): value is DurationBand {
  return (DURATION_BANDS as readonly string[]).includes(value)
}

function rangeInWords(value: string, words: (key: 'range', values: { low: number; high: number }) => string): string {
  const [low = 0, high = 0] = value.split('-').map(Number)
  return words('range', { low: low === 0 ? 0 : low + 1, high })
}
