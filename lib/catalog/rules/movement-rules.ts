import type { Movement } from '@/lib/catalog/types'
import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'
import { TECHNIQUE_KINDS, type TechniqueKind } from '@/lib/catalog/technique'
import { speechSeconds } from '@/lib/timeline/cues'
import { techniqueKey } from '@/lib/timeline/voice'
import { namesBodyPart } from './body-words'
import { movementRule, wholeRule, type Catalog, type Rule } from './rule'

/** A technique cue is said within so many seconds. */
const SPOKEN_SECONDS = 5
/** Movements whose sentences may begin with the same three words: a twentieth of the library. */
const STEM_SHARE = 0.05
const STEM_WORDS = 3

const textOf = ({ phrases }: Catalog, slug: string, kind: TechniqueKind, locale: Locale) => phrases[techniqueKey(slug, kind)]?.[locale]
const kindsOf = (catalog: Catalog, slug: string) => TECHNIQUE_KINDS.filter((kind) => textOf(catalog, slug, kind, 'en') !== undefined)

function cues(movement: Movement, catalog: Catalog): string[] {
  const kinds = kindsOf(catalog, movement.slug)
  const found = kinds.length >= 2 && kinds.includes('set-up') && kinds.includes('action') ? [] : [`${kinds.length} cues: ${kinds.join(', ')}`]
  for (const kind of kinds) for (const locale of LOCALES) {
    const text = textOf(catalog, movement.slug, kind, locale) ?? ''
    if (text.trim() === '') found.push(`${kind} is missing in ${locale}`)
    else if (speechSeconds(text) > SPOKEN_SECONDS) found.push(`${kind} takes ${speechSeconds(text).toFixed(1)} s in ${locale}`)
    if ((kind === 'action' || kind === 'fault') && !namesBodyPart(text, locale)) found.push(`${kind} names no body part in ${locale}: ${text}`)
  }
  return found
}

const stemOf = (text: string) => text.toLowerCase().split(/\s+/).slice(0, STEM_WORDS).join(' ')

function stems(catalog: Catalog): { checked: number; breaches: string[] } {
  const most = Math.floor(catalog.library.all.length * STEM_SHARE)
  const users = new Map<string, Set<string>>()
  const sentences = new Map<string, string>()
  const breaches: string[] = []
  let checked = 0
  for (const { slug } of catalog.library.all) for (const kind of kindsOf(catalog, slug)) for (const locale of LOCALES) {
    const text = textOf(catalog, slug, kind, locale) ?? ''
    checked++
    const id = `${locale} ${stemOf(text)}`
    users.set(id, (users.get(id) ?? new Set()).add(slug))
    const other = sentences.get(`${locale} ${text}`)
    if (other && other !== slug) breaches.push(`${slug}: '${text}' is also said of ${other}`)
    sentences.set(`${locale} ${text}`, slug)
  }
  for (const [stem, slugs] of users) if (slugs.size > most) breaches.push(`'${stem}' begins sentences of ${slugs.size} movements, at most ${most}`)
  return { checked, breaches }
}

function links(movement: Movement, { library }: Catalog): string[] {
  const { slug, easier, harder } = movement
  const back = (other: string | null, way: 'easier' | 'harder') => other === null || (library.has(other) && library.get(other)[way] === slug)
  return [...(back(easier, 'harder') ? [] : [`${easier} does not name it as harder`]), ...(back(harder, 'easier') ? [] : [`${harder} does not name it as easier`])]
}

function facts({ name, met, compendium, primary, equipment, gait, tags, position, contraindications }: Movement): string[] {
  return [
    ...LOCALES.filter((locale) => !name[locale]?.trim()).map((locale) => `no name in ${locale}`),
    ...(/^\d{5} \((2011|2024)\)$/.test(compendium) && met >= 1 && met <= 20 ? [] : [`MET ${met}, ${compendium}`]),
    ...(new Set([...primary, ...equipment]).size === primary.length + equipment.length ? [] : ['something named twice']),
    ...(gait === 'run' && !tags.some(({ joint, mechanism }) => joint === 'knee' && mechanism === 'run') ? ['runs without a tag for the knee'] : []),
    ...((position === 'supine') === contraindications.includes('supine') ? [] : ['lies on the back and does not say so, or the other way round']),
    ...(tags.some(({ mechanism }) => mechanism === 'jump') && !contraindications.includes('fall-risk') ? ['jumps without the risk of a fall'] : []),
  ]
}

export const MOVEMENT_RULES: readonly Rule[] = [
  movementRule('facts', 'names in five languages, MET with code and year, joints as the movement loads them', facts),
  movementRule('variants', 'easier and harder are linked both ways', links),
  movementRule('technique', '2–4 cues in five languages, within 5 s; action and fault name a body part', cues),
  wholeRule('stems', 'three first words serve at most 5 % of movements, no sentence two movements', stems),
]
