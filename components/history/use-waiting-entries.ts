'use client'

import { useQueries } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import type { ClassDetail } from '@/lib/catalog/types'
import type { Waiting } from '@/lib/workout/outbox'
import type { HistoryEntry } from './history-list'

/** The workouts that wait on this device as entries: their classes are read from the catalog. */
export function useWaitingEntries(waiting: readonly Waiting[]): HistoryEntry[] {
  const locale = useLocale()
  const slugs = [...new Set(waiting.map(({ workout }) => workout.class))]
  const answers = useQueries({
    queries: slugs.map((slug) => ({
      queryKey: ['class', locale, slug],
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<ClassDetail> => {
        const response = await fetch(`/api/classes/${slug}?locale=${locale}`, { signal })
        if (!response.ok) throw new Error(`the class answered ${response.status}`)
        return (await response.json()) as ClassDetail
      },
    })),
  })
  return waiting.flatMap(({ workout }) => {
    const detail = answers[slugs.indexOf(workout.class)]?.data
    if (!detail) return []
    return [{
      id: workout.id, slug: detail.slug, title: detail.title, type: detail.type, contour: detail.contour, classSeconds: detail.seconds,
      startedAt: workout.startedAt, seconds: workout.seconds, ended: workout.ended, when: null, waiting: true,
    }]
  })
}
