import { renderSegments, type Phrases } from '@/lib/timeline/cues'
import { techniqueKey } from '@/lib/timeline/voice'
import { impactOf, regionOf } from './movement-facts'
import { TECHNIQUE_KINDS } from './technique'
import type { Card, ClassDetail, Derived, Movement, MovementView, Segment } from './types'
import type { Locale } from './vocabulary'

/** A class as it is kept: its card in one language, its timeline with cues by key, and what was derived from it. */
export type StoredClass = { card: Card; segments: Segment[] } & Pick<Derived, 'kcalPerKg' | 'metMinutes' | 'load' | 'muscles' | 'tags' | 'contraindications'>

/**
 * A class as the API shows it in `locale`. `movements` must hold every movement of its segments and those that
 * cues name; throws when one is missing.
 */
export function toClassDetail(stored: StoredClass, movements: readonly Movement[], locale: Locale, phrases: Phrases): ClassDetail {
  const bySlug = new Map(movements.map((movement) => [movement.slug, movement]))
  const find = (slug: string): Movement => {
    const movement = bySlug.get(slug)
    if (!movement) throw new Error(`class ${stored.card.slug} names the movement ${slug}, which is not in the catalog`)
    return movement
  }
  const used = [...new Set(stored.segments.flatMap((segment) => segment.movement ?? []))]
  const { card, segments, kcalPerKg, metMinutes, load, muscles, tags, contraindications } = stored
  return {
    ...card,
    segments: renderSegments(segments, locale, (slug) => find(slug).name[locale], phrases),
    movements: used.map((slug) => toMovementView(find(slug), locale, phrases)),
    kcalPerKg, metMinutes, load, muscles, tags, contraindications,
  }
}

function toMovementView(movement: Movement, locale: Locale, phrases: Phrases): MovementView {
  const cues = TECHNIQUE_KINDS.flatMap((kind) => {
    const text = phrases[techniqueKey(movement.slug, kind)]?.[locale]
    return text ? [{ kind, text }] : []
  })
  return { ...movement, name: movement.name[locale], region: regionOf(movement), impact: impactOf(movement), cues }
}
