import type { ChangeRefusal, PlanCard, PlanChange } from '@/lib/plan/board'

export type Ask = { kind: 'swap'; date: string; slug: string } | { kind: 'move'; date: string }
export type Offers = { kind: 'swap'; cards: PlanCard[] } | { kind: 'move'; dates: string[] }

/** Why a change did not happen. */
export type Trouble = ChangeRefusal | 'signed-out' | 'unavailable'

/** What one can do with a plan, wherever it is kept. `mark` is there once the plan is kept. */
export type PlanActions = {
  ask: (ask: Ask) => Promise<Offers | Trouble>
  change: (change: PlanChange) => Promise<'changed' | Trouble>
  mark?: (date: string, done: boolean) => Promise<'changed' | Trouble>
}

/** An answer's reason as one that there is a sentence for. */
export function toTrouble(reason: string): Trouble {
  return reason === 'gone' || reason === 'past' || reason === 'rules' || reason === 'signed-out' ? reason : 'unavailable'
}
