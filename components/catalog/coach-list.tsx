import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation'
import type { CoachView } from '@/db/queries/catalog-lists'

/** The voices: a name, how it talks, what it leads. A coloured stroke a type stands where a portrait would claim a person. */
export function CoachList({ coaches }: { coaches: readonly CoachView[] }) {
  const t = useTranslations()
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  return (
    <ul className="mt-8 grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
      {coaches.map((coach) => (
        <li key={coach.slug}>
          <Link href={`/coaches/${coach.slug}`} className="group block rounded">
            <span aria-hidden className="flex h-2 gap-1">
              {coach.leads.map((type) => (
                <span key={type} data-type={type} className="bg-plate grow rounded-[1px]" />
              ))}
            </span>
            <h2 className="text-h2 mt-4 underline-offset-4 group-hover:underline">{coach.name}</h2>
            <p className="text-body mt-2">{coach.about}</p>
            <p className="text-small text-ink-2 mt-2">{t('coaches.leads', { types: list.format(coach.leads.map((type) => t(`vocabulary.type.${type}`))) })}</p>
          </Link>
        </li>
      ))}
    </ul>
  )
}
