'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { deleteAccountAction } from './account-actions'
import { PasswordField } from './password-field'
import { Refusal } from './refusal'
import { useActionForm } from './use-action-form'

/** Deletes the account once its password is typed; folded away until one asks for it. */
export function DeleteForm() {
  const t = useTranslations('account.delete')
  const { form, locale, answer, waiting, problem } = useActionForm(deleteAccountAction)
  return (
    <details className="max-w-100">
      <summary className="link inline-flex min-h-11 list-none items-center font-[600] [&::-webkit-details-marker]:hidden">{t('open')}</summary>
      <form {...form} className="mt-3 grid gap-5">
        <input type="hidden" name="locale" value={locale} />
        <PasswordField name="password" label={t('password')} autoComplete="current-password" error={problem('password')} />
        <Refusal answer={answer} />
        <Button type="submit" kind="outline" size="normal" aria-disabled={waiting || undefined} className="mt-1 justify-self-start">
          {t('submit')}
        </Button>
      </form>
    </details>
  )
}
