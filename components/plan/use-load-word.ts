'use client'

import { useTranslations } from 'next-intl'
import type { WeekKind } from '@/lib/planner/plan-types'

/** The kind of a week in a word; the first one settles in. */
export function useLoadWord(): (kind: WeekKind, index: number) => string {
  const t = useTranslations('plan.load')
  return (kind, index) => t(index === 0 && kind === 'build' ? 'first' : kind)
}
