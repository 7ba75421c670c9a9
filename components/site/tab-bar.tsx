import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import { getViewer } from '@/lib/server/auth/viewer'
import { NavLink } from './nav-link'
import { placesOf } from './navigation'

/** The main navigation on a phone, under the thumb. */
export async function TabBar() {
  const [t, viewer] = await Promise.all([getTranslations('site.nav'), getViewer()])
  return (
    <nav aria-label={t('label')} className="bg-paper fixed inset-x-0 bottom-0 z-10 border-t border-line pb-[env(safe-area-inset-bottom)] md:hidden">
      <ul className="flex">
        {placesOf(viewer !== null).map(({ key, href, icon }) => (
          <li key={key} className="grow basis-0">
            <NavLink href={href} className="text-ink-2 text-axis aria-[current=page]:text-ink flex h-16 flex-col items-center justify-center gap-1.5 aria-[current=page]:font-[650]">
              <Icon icon={icon} />
              {t(key)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
