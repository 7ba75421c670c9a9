'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Message } from '@/components/ui/message'
import { requestResetAction } from './actions'
import { Refusal } from './refusal'
import { useActionForm } from './use-action-form'

/** Asks for a link by mail; the answer is the same whether or not the address has an account. */
export function ResetForm() {
  const t = useTranslations('auth')
  const { form, locale, answer, waiting, problem, kept } = useActionForm(requestResetAction)
  if (answer?.ok) return <Message>{t('reset.sent')}</Message>
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <Field name="email" label={t('email')} type="email" autoComplete="email" required defaultValue={kept('email')} error={problem('email')} />
      <Refusal answer={answer} />
      <Button type="submit" aria-disabled={waiting || undefined} className="mt-1 w-full">
        {t('reset.submit')}
      </Button>
    </form>
  )
}
