'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { signInAction } from './actions'
import { PasswordField } from './password-field'
import { Refusal } from './refusal'
import { useActionForm } from './use-action-form'

/** `next`: the path to go on to. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('auth')
  const { form, locale, answer, waiting, problem, kept } = useActionForm(signInAction)
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={next} />
      <Field name="email" label={t('email')} type="email" autoComplete="email" required defaultValue={kept('email')} error={problem('email')} />
      <PasswordField name="password" label={t('password')} autoComplete="current-password" error={problem('password')} />
      <Refusal answer={answer} />
      <Button type="submit" aria-disabled={waiting || undefined} className="mt-1 w-full">
        {t('signIn.submit')}
      </Button>
    </form>
  )
}
