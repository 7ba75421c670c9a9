import 'server-only'
import { searchClasses } from '@/db/queries/search-classes'
import { countByDuration } from '@/db/queries/catalog-lists'
import type { Card } from '@/lib/catalog/types'
import { moodWishes, TIMES, type Mood, type Time } from '@/lib/catalog/moods'
import { rangeSeconds, type Filters } from '@/lib/catalog/filters'
import type { Locale } from '@/lib/catalog/vocabulary'
import { getDb } from './db'

export type HomeOffer = { mood: Mood; card: Card }
export type Home = { counts: { time: Time; count: number }[]; offers: HomeOffer[] }

/** How many classes there are for each of the seven times, and one class a mood for the chosen one. */
export async function getHome(time: Time, locale: Locale): Promise<Home> {
  const [lengths, offers] = await Promise.all([
    countByDuration(getDb()),
    Promise.all(moodWishes(time.band).map(async ({ mood, wishes }) => {
      const card = await firstFitting(wishes, locale)
      return card ? [{ mood, card }] : []
    })),
  ])
  const counts = TIMES.map((each) => {
    const range = rangeSeconds(each.band)
    return { time: each, count: lengths.filter(({ seconds }) => seconds > range.above && seconds <= range.upTo).reduce((sum, row) => sum + row.count, 0) }
  })
  return { counts, offers: offers.flat() }
}

async function firstFitting(wishes: readonly Filters[], locale: Locale): Promise<Card | null> {
  for (const wish of wishes) {
    const { classes } = await searchClasses(getDb(), wish, locale, 1, 0)
    if (classes[0]) return classes[0]
  }
  return null
}
