import type { Locale } from '@/lib/catalog/vocabulary'

type Words = { minute: string; minutes: string; second: string; seconds: string }

const WORDS: Readonly<Record<Locale, Words>> = {
  en: { minute: 'minute', minutes: 'minutes', second: 'second', seconds: 'seconds' },
  de: { minute: 'Minute', minutes: 'Minuten', second: 'Sekunde', seconds: 'Sekunden' },
  es: { minute: 'minuto', minutes: 'minutos', second: 'segundo', seconds: 'segundos' },
  sv: { minute: 'minut', minutes: 'minuter', second: 'sekund', seconds: 'sekunder' },
  fr: { minute: 'minute', minutes: 'minutes', second: 'seconde', seconds: 'secondes' },
}

const ABOUT: Readonly<Record<Locale, string>> = { en: 'about', de: 'etwa', es: 'unos', sv: 'ungefär', fr: 'environ' }

const EXACT_SECONDS = 15
/** Below two minutes these are lengths that people say; above, half minutes. */
const SAID_SECONDS = [60, 75, 90, 120]

/** The nearest length that a person would say, in seconds. */
function roundTime(seconds: number): number {
  if (seconds <= 60) return Math.round(seconds / 5) * 5
  if (seconds < 120) return SAID_SECONDS.toSorted((a, b) => Math.abs(a - seconds) - Math.abs(b - seconds))[0] ?? seconds
  return Math.round(seconds / 30) * 30
}

/**
 * A length of time as a voice says it: '45 seconds', '1 minute', '90 seconds', '2 minutes 30 seconds', and 'about 6 minutes'
 * for what nobody would say to the second. `seconds` whole and > 0; under fifteen they are said as they are.
 */
export function spokenTime(seconds: number, locale: Locale): string {
  if (seconds < EXACT_SECONDS) return inWords(seconds, locale)
  const round = roundTime(seconds)
  return round === seconds ? inWords(seconds, locale) : `${ABOUT[locale]} ${inWords(round, locale)}`
}

function inWords(seconds: number, locale: Locale): string {
  const words = WORDS[locale]
  const inSeconds = (count: number) => `${count} ${count === 1 ? words.second : words.seconds}`
  if (seconds < 120 && seconds !== 60) return inSeconds(seconds)
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  const inMinutes = `${minutes} ${minutes === 1 ? words.minute : words.minutes}`
  return rest === 0 ? inMinutes : `${inMinutes} ${inSeconds(rest)}`
}
