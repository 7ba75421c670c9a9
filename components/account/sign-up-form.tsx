'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { signUpAction, signUpOperatorAction } from './actions'
import { PasswordField } from './password-field'
import { Refusal } from './refusal'
import { useActionForm } from './use-action-form'
import { useDeviceTimeZone } from './use-device-time-zone'

type Props = {
  /** the path to go on to */
  next?: string
  /** the token of an invitation */
  invite?: string
  /** the token of the operator's link: the account becomes the operator's */
  operator?: string
}

export function SignUpForm({ next, invite, operator }: Props) {
  const t = useTranslations('auth')
  const zone = useDeviceTimeZone()
  const { form, locale, answer, waiting, problem, kept } = useActionForm(operator ? signUpOperatorAction : signUpAction)
  const hidden = { locale, next, invite, token: operator, timeZone: zone ?? undefined }
  return (
    <form {...form} className="grid gap-5">
      {Object.entries(hidden).map(([name, value]) => (value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />))}
      <Field name="email" label={t('email')} type="email" autoComplete="email" required defaultValue={kept('email')} error={problem('email')} />
      <PasswordField name="password" label={t('password')} autoComplete="new-password" hint={t('passwordHint')} error={problem('password')} />
      <Refusal answer={answer} />
      <Button type="submit" aria-disabled={waiting || undefined} className="mt-1 w-full">
        {t(operator ? 'operator.submit' : 'signUp.submit')}
      </Button>
    </form>
  )
}
