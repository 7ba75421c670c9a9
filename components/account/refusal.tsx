'use client'

import { useTranslations } from 'next-intl'
import { Message } from '@/components/ui/message'
import type { Answer } from './use-action-form'

const REASONS = {
  host: 'host', origin: 'origin', 'signed-out': 'signedOut', unavailable: 'unavailable',
  wrong: 'wrong', later: 'later', closed: 'closed', invite: 'invite', link: 'link', taken: 'taken',
} as const

/** Why a form was refused, where no field says it already. */
export function Refusal({ answer }: { answer: Answer | null }) {
  const t = useTranslations('auth.refused')
  if (!answer || answer.ok || answer.reason === 'invalid') return null
  const key = Object.entries(REASONS).find(([reason]) => reason === answer.reason)?.[1] ?? 'unavailable'
  return <Message tone="trouble">{t(key)}</Message>
}
