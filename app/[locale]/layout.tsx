import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { archivo } from '@/app/fonts'
import '@/app/globals.css'
import { ClientMessages } from '@/components/site/client-messages'
import { routing } from '@/i18n/routing'
import { getTheme } from '@/lib/server/auth/preferences'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Omit<Props, 'children'>): Promise<Metadata> {
  const { locale } = await params
  const sent = await headers()
  const metadataBase = new URL(`${sent.get('x-forwarded-proto')?.split(',')[0] ?? 'http'}://${sent.get('host') ?? 'localhost'}`)
  const t = await getTranslations({ locale: hasLocale(routing.locales, locale) ? locale : routing.defaultLocale, namespace: 'site' })
  return { metadataBase, title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('tagline'), applicationName: t('name') }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [{ media: '(prefers-color-scheme: light)', color: '#f9f5ee' }, { media: '(prefers-color-scheme: dark)', color: '#16120e' }],
}

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  await connection()
  const theme = await getTheme()
  return (
    <html lang={locale} className={archivo.variable} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <ClientMessages namespaces={['errors']}>{children}</ClientMessages>
      </body>
    </html>
  )
}
