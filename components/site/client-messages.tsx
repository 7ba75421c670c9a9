import { NextIntlClientProvider, type Messages } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

type Props = { namespaces: readonly (keyof Messages)[]; children: ReactNode }

/** Hands the named parts of the messages, and no others, to the client components inside. */
export async function ClientMessages({ namespaces, children }: Props) {
  const messages = await getMessages()
  const picked = Object.fromEntries(namespaces.map((name) => [name, messages[name]]))
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>
}
