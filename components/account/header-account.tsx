import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation'
import { getViewer } from '@/lib/server/auth/viewer'
import { SignInLink } from './sign-in-link'

/** At the end of the site's head: the way in for a guest, the first letter of the address for who is signed in. */
export async function HeaderAccount() {
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('site.nav')])
  if (!viewer) return <SignInLink label={t('signIn')} />
  return (
    <Link
      href="/account"
      aria-label={t('account')}
      className="text-label bg-ink text-paper ml-1 grid size-9 place-items-center rounded-full uppercase target [.plate_&]:bg-on-plate [.plate_&]:text-on-plate-ink"
    >
      {Array.from(viewer.email)[0]}
    </Link>
  )
}
