'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '@/components/ui/field'

type Props = { name: string; label: string; autoComplete: 'current-password' | 'new-password'; hint?: string; error?: string }

/** A password, hidden until one wants to see it. */
export function PasswordField({ hint, ...props }: Props) {
  const t = useTranslations('auth')
  const [shown, setShown] = useState(false)
  return (
    <div className="relative">
      <Field {...props} hint={props.error ? undefined : hint} type={shown ? 'text' : 'password'} required autoCapitalize="none" spellCheck={false} />
      <button
        type="button"
        aria-label={t(shown ? 'hidePassword' : 'showPassword')}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="link target text-label absolute top-0 right-0"
      >
        {t(shown ? 'hide' : 'show')}
      </button>
    </div>
  )
}
