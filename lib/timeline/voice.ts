import { TECHNIQUE_KINDS, type Technique, type TechniqueKind } from '@/lib/catalog/technique'
import type { Localized } from '@/lib/catalog/types'
import type { Phrases } from './cues'
import type { TemplateKey } from './phrases'

/** What a voice says of its own accord: where nothing has to be said. `hold` is for poses and stretches. */
export const REMARK_KINDS = ['warm-up', 'work', 'hold', 'run', 'walk', 'rest', 'cool-down'] as const
export type RemarkKind = (typeof REMARK_KINDS)[number]
export type RemarkKey = `remark-${RemarkKind}`

/** A voice's own wordings of what all voices say, several of each in turn, and its remarks. */
export type VoicePhrases = Readonly<Partial<Record<TemplateKey | RemarkKey, readonly Localized[]>>>

/** What the phrases hold for a voice and for a movement, by key. */
export type PhraseIndex = {
  /** Keys of a voice's own wordings of a template phrase or remark, in their order; empty when it has none. */
  own(voice: string, key: string): readonly string[]
  /** What is said of how a movement is done. */
  technique(movement: string): readonly TechniqueKind[]
}

const VOICE_KEY = /^voice\.([^.]+)\.(.+)\.\d+$/
const TECHNIQUE_KEY = /^technique\.([^.]+)\.([^.]+)$/

export const techniqueKey = (movement: string, kind: TechniqueKind) => `technique.${movement}.${kind}`

/** The template key or remark that a voice's own wording stands for; any other key is its own. */
export function plainKey(key: string): string {
  return VOICE_KEY.exec(key)?.[2] ?? key
}

/** Own wordings of all voices as phrases of the book. */
export function voiceBook(voices: Readonly<Record<string, VoicePhrases>>): Phrases {
  return Object.fromEntries(Object.entries(voices).flatMap(([voice, phrases]) => Object.entries(phrases)
    .flatMap(([key, wordings]) => wordings.map((wording, index) => [`voice.${voice}.${key}.${index}`, wording] as const))))
}

/** What is said of movements as phrases of the book. */
export function techniqueBook(techniques: Readonly<Record<string, Technique>>): Phrases {
  return Object.fromEntries(Object.entries(techniques).flatMap(([slug, technique]) => TECHNIQUE_KINDS
    .flatMap((kind) => { const text = technique[kind]; return text ? [[techniqueKey(slug, kind), text] as const] : [] })))
}

/** Finds by voice and by movement what a book of phrases holds. */
export function phraseIndex(phrases: Phrases): PhraseIndex {
  const own = new Map<string, string[]>()
  const techniques = new Map<string, TechniqueKind[]>()
  const add = <T>(map: Map<string, T[]>, id: string, value: T) => map.set(id, [...(map.get(id) ?? []), value])
  for (const key of Object.keys(phrases)) {
    const [, voice, plain] = VOICE_KEY.exec(key) ?? []
    if (voice && plain) add(own, `${voice} ${plain}`, key)
    const [, movement, named] = TECHNIQUE_KEY.exec(key) ?? []
    const kind = TECHNIQUE_KINDS.find((one) => one === named)
    if (movement && kind) add(techniques, movement, kind)
  }
  return { own: (voice, key) => own.get(`${voice} ${key}`) ?? [], technique: (movement) => techniques.get(movement) ?? [] }
}
