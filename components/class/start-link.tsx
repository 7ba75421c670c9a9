import { Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/i18n/navigation'

/** Starts the class: on a wide screen on the plate, on a phone fixed under the thumb. */
export function StartLink({ slug, minutes }: { slug: string; minutes: number }) {
  const t = useTranslations('class')
  const href = `/play/${slug}`
  return (
    <>
      <Link href={href} prefetch={false} className={`${buttonClass({ kind: 'plate', size: 'main' })} max-sm:hidden`}>
        <Icon icon={Play} className="fill-current" />
        {t('start')}
      </Link>
      <div className="bg-paper text-ink fixed inset-x-0 bottom-0 z-10 border-t border-line px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] [--focus:var(--ink)] sm:hidden">
        <Link href={href} prefetch={false} className={`${buttonClass({ size: 'main' })} w-full`}>
          <Icon icon={Play} className="fill-current" />
          {t('startFor', { minutes })}
        </Link>
      </div>
    </>
  )
}
