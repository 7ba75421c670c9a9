'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Message } from '@/components/ui/message'
import { changePasswordAction } from './account-actions'
import { PasswordField } from './password-field'
import { Refusal } from './refusal'
import { useActionForm } from './use-action-form'

/** Changes the password; `email` tells a password manager whose it is. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations()
  const { form, answer, waiting, problem } = useActionForm(changePasswordAction)
  if (answer?.ok) return <Message>{t('account.password.done')}</Message>
  return (
    <form {...form} className="grid max-w-100 gap-5">
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField name="current" label={t('account.password.current')} autoComplete="current-password" error={problem('current')} />
      <PasswordField name="password" label={t('auth.newPassword')} autoComplete="new-password" hint={t('auth.passwordHint')} error={problem('password')} />
      <Refusal answer={answer} />
      <Button type="submit" aria-disabled={waiting || undefined} className="mt-1 justify-self-start">
        {t('account.password.submit')}
      </Button>
    </form>
  )
}
