import type { Locale } from '@/lib/catalog/vocabulary'

type Words = { minute: string; minutes: string; second: string; seconds: string }

const WORDS: Readonly<Record<Locale, Words>> = {
  en: { minute: 'minute', minutes: 'minutes', second: 'second', seconds: 'seconds' },
  de: { minute: 'Minute', minutes: 'Minuten', second: 'Sekunde', seconds: 'Sekunden' },
  es: { minute: 'minuto', minutes: 'minutos', second: 'segundo', seconds: 'segundos' },
  sv: { minute: 'minut', minutes: 'minuter', second: 'sekund', seconds: 'sekunder' },
  fr: { minute: 'minute', minutes: 'minutes', second: 'seconde', seconds: 'secondes' },
}

/** A length of time as a voice says it: '45 seconds', '1 minute', '90 seconds', '2 minutes 30 seconds'. `seconds` whole and > 0. */
export function spokenTime(seconds: number, locale: Locale): string {
  const words = WORDS[locale]
  const inSeconds = (count: number) => `${count} ${count === 1 ? words.second : words.seconds}`
  if (seconds < 120 && seconds !== 60) return inSeconds(seconds)
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  const inMinutes = `${minutes} ${minutes === 1 ? words.minute : words.minutes}`
  return rest === 0 ? inMinutes : `${inMinutes} ${inSeconds(rest)}`
}
