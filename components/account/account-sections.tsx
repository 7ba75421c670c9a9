import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/i18n/navigation'
import { ButtonForm } from './button-form'
import { DeleteForm } from './delete-form'
import { PasswordForm } from './password-form'
import { Section } from './section'

/** What a person can do about their account; `devices` they are signed in on, `health` whether health answers may be kept. */
export function AccountSections({ email, operator, devices, health }: { email: string; operator: boolean; devices: number; health: boolean }) {
  const t = useTranslations('account')
  return (
    <div className="mt-8 lg:mt-10">
      <Section title={t('email')}>
        <p className="break-all">{email}</p>
        {operator ? <p className="text-ink-2 mt-1">{t('operator')}</p> : null}
      </Section>
      <Section title={t('settings.title')} body={t('settings.body')}>
        <Link href="/settings" className={buttonClass({ kind: 'outline' })}>{t('settings.link')}</Link>
      </Section>
      <Section title={t('devices.title')} body={t('devices.count', { count: devices })}>
        <div className="flex flex-wrap gap-3">
          <ButtonForm does="signOut" label={t('devices.signOut')} kind="outline" />
          <ButtonForm does="signOutEverywhere" label={t('devices.everywhere')} kind="outline" />
        </div>
      </Section>
      <Section title={t('password.title')} body={t('password.body')}>
        <PasswordForm email={email} />
      </Section>
      <Section title={t('health.title')} body={t(health ? 'health.kept' : 'health.none')}>
        {health ? <ButtonForm does="withdrawHealth" label={t('health.withdraw')} kind="outline" /> : null}
      </Section>
      <Section title={t('delete.title')} body={t('delete.body')}>
        <DeleteForm />
      </Section>
    </div>
  )
}
