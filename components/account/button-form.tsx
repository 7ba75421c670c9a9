'use client'

import { Button, type ButtonLook } from '@/components/ui/button'
import { becomeOperatorAction } from './actions'
import { signOutAction, signOutEverywhereAction, withdrawHealthAction } from './account-actions'
import { Refusal } from './refusal'
import { useActionForm } from './use-action-form'

const ACTIONS = { signOut: signOutAction, signOutEverywhere: signOutEverywhereAction, becomeOperator: becomeOperatorAction, withdrawHealth: withdrawHealthAction }

/** One button that does one thing to the account. */
export function ButtonForm({ does, label, token, ...look }: { does: keyof typeof ACTIONS; label: string; token?: string } & ButtonLook) {
  const { form, locale, answer, waiting } = useActionForm(ACTIONS[does])
  return (
    <form {...form} className="grid justify-items-start gap-4">
      <input type="hidden" name="locale" value={locale} />
      {token ? <input type="hidden" name="token" value={token} /> : null}
      <Refusal answer={answer} />
      <Button type="submit" aria-disabled={waiting || undefined} {...look}>
        {label}
      </Button>
    </form>
  )
}
