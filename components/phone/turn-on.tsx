import { getTranslations } from 'next-intl/server'

/** How whoever runs the server makes it speak https. */
export async function TurnOn() {
  const t = await getTranslations('phone.off')
  return (
    <div className="max-w-140">
      <p>{t('how')}</p>
      <p className="mt-3"><code className="bg-stone text-small rounded px-3 py-2">npm start -- --https</code></p>
      <p className="text-ink-2 mt-5">{t('more')}</p>
    </div>
  )
}
