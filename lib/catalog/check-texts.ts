import type { Finding } from './problem'
import type { Draft } from './recipe'
import { LOCALES } from './vocabulary'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Longest title and description in characters, in any language. */
export const TITLE_MAX = 60
export const DESCRIPTION_MAX = 240

/** Slug, titles and descriptions of one draft. */
export function checkTexts({ slug, title, description }: Draft): Finding[] {
  const findings: Finding[] = []
  if (!KEBAB.test(slug)) findings.push({ reason: 'slug', detail: `'${slug}' is not in kebab-case` })
  for (const locale of LOCALES) {
    const [titled, described] = [title[locale] ?? '', description[locale] ?? '']
    if (titled.trim() === '') findings.push({ reason: 'missing-translation', detail: `title in ${locale}` })
    if (described.trim() === '') findings.push({ reason: 'missing-translation', detail: `description in ${locale}` })
    if (titled.length > TITLE_MAX) findings.push({ reason: 'title-length', detail: `${titled.length} characters in ${locale}` })
    if (described.length > DESCRIPTION_MAX) findings.push({ reason: 'description-length', detail: `${described.length} characters in ${locale}` })
  }
  return findings
}
