/** A voice that a device offers. `lang` as the device writes it: 'de-AT', 'en_US', 'sv'. */
export type DeviceVoice = { name: string; lang: string; localService: boolean; default: boolean }

/** Voices that systems bring along as jokes, or for listening very fast: they come first in the alphabet, not in quality. */
const ODD = /^(albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|eddy|flo|fred|good news|grandma|grandpa|hysterical|jester|junior|kathy|organ|pipe organ|ralph|reed|rocko|sandy|shelley|superstar|trinoids|whisper|wobble|zarvox)\b/i

const tag = (lang: string) => lang.replaceAll('_', '-').toLowerCase()
const languageOf = (lang: string) => tag(lang).split('-')[0] ?? ''

/**
 * The voice to speak a language with, null when the device has none of its own: others would send what is said to
 * a server. The person's own regions (`preferred`, such as navigator.languages) come first, then the system's choice.
 */
export function pickVoice<Voice extends DeviceVoice>(voices: readonly Voice[], language: string, preferred: readonly string[]): Voice | null {
  const regions = preferred.map(tag).filter((lang) => languageOf(lang) === language && lang !== language)
  const rank = ({ lang, name, default: chosen }: Voice): [number, number, number] => {
    const place = regions.indexOf(tag(lang))
    return [ODD.test(name) ? 1 : 0, place === -1 ? regions.length : place, chosen ? 0 : 1]
  }
  const own = voices.filter(({ lang, localService }) => localService && languageOf(lang) === language)
  return own.map((voice) => ({ voice, rank: rank(voice) })).toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])[0]?.voice ?? null
}
