import type { ReactNode } from 'react'
import { PlainHeader } from '@/components/account/plain-header'
import { ClientMessages } from '@/components/site/client-messages'
import { SiteFooter } from '@/components/site/site-footer'

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PlainHeader />
      <main id="content" tabIndex={-1} className="outline-none">
        <ClientMessages namespaces={['auth']}>{children}</ClientMessages>
      </main>
      <SiteFooter />
    </>
  )
}
