'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { setPasswordAction } from './actions'
import { PasswordField } from './password-field'
import { Refusal } from './refusal'
import { useActionForm } from './use-action-form'

/** Sets a new password by the token of a reset link. */
export function NewPasswordForm({ token }: { token: string }) {
  const t = useTranslations('auth')
  const { form, locale, answer, waiting, problem } = useActionForm(setPasswordAction)
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <PasswordField name="password" label={t('newPassword')} autoComplete="new-password" hint={t('passwordHint')} error={problem('password')} />
      <Refusal answer={answer} />
      <Button type="submit" aria-disabled={waiting || undefined} className="mt-1 w-full">
        {t('reset.save')}
      </Button>
    </form>
  )
}
