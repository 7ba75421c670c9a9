import { getTranslations } from 'next-intl/server'
import { Steps } from './steps'

/** How Upbeat comes to a phone's home screen. */
export async function HomeScreen() {
  const t = await getTranslations('phone.home')
  return (
    <div className="max-w-220">
      <div className="grid gap-x-14 gap-y-8 md:grid-cols-2">
        <Steps title={t('iphone.title')} steps={[t('iphone.open'), t('iphone.share'), t('iphone.add')]} />
        <Steps title={t('android.title')} steps={[t('android.open'), t('android.menu'), t('android.add')]} />
      </div>
      <p className="text-ink-2 mt-8 max-w-140">{t('where')}</p>
    </div>
  )
}
