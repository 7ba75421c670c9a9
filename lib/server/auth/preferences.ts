import 'server-only'
import { cookies } from 'next/headers'
import type { Preferences } from '@/db/mutations/people-account'
import type { Theme } from '@/db/queries/people'
import { MARKETS, type Market } from '@/lib/catalog/vocabulary'
import { isTimeZone } from '@/lib/region'
import { isSecure } from './session'
import { getViewer } from './viewer'

export const THEMES = ['system', 'light', 'dark'] as const satisfies Theme[]

/** What a person chose, or what this device keeps of a guest's choices. */
export async function getPreferences(): Promise<Omit<Preferences, 'locale'>> {
  const viewer = await getViewer()
  return viewer ? { region: viewer.region, timeZone: viewer.timeZone, theme: viewer.theme } : keptPreferences()
}

/** The choices that the device keeps, whoever is signed in. */
export async function keptPreferences(): Promise<{ region: Market | null; timeZone: string | null; theme: Theme }> {
  const jar = await cookies()
  const zone = jar.get('time-zone')?.value
  return {
    region: MARKETS.find((market) => market === jar.get('region')?.value) ?? null,
    timeZone: zone && isTimeZone(zone) ? zone : null,
    theme: await getTheme(),
  }
}

/** The theme of this device, for the first byte of a page: it needs no database. */
export async function getTheme(): Promise<Theme> {
  const kept = (await cookies()).get('theme')?.value
  return THEMES.find((theme) => theme === kept) ?? 'system'
}

/** Keeps choices on this device for a year. Call it in an action only. */
export async function keepPreferences(chosen: { region: Market | null; timeZone: string | null; theme: Theme }): Promise<void> {
  const jar = await cookies()
  const options = { path: '/', sameSite: 'lax', httpOnly: true, secure: await isSecure(), maxAge: 365 * 24 * 60 * 60 } as const
  for (const [name, value] of [['theme', chosen.theme], ['region', chosen.region], ['time-zone', chosen.timeZone]] as const) {
    if (value) jar.set(name, value, options)
    else jar.delete(name)
  }
}
