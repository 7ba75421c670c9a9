import type { ClassType } from '@/lib/catalog/vocabulary'

/**
 * A fixed, well-mixed order: each type is spread evenly over the whole list, and within a type classes follow a
 * hash of their slug, so that lengths and levels mix. Gives each slug its place, from 0.
 */
export function mixOrder(classes: readonly { slug: string; type: ClassType }[]): Map<string, number> {
  const byType = new Map<ClassType, string[]>()
  for (const { slug, type } of classes) byType.set(type, [...(byType.get(type) ?? []), slug])
  const placed = [...byType.values()].flatMap((slugs) =>
    slugs.toSorted((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1)).map((slug, index) => ({ slug, at: (index + 0.5) / slugs.length })))
  return new Map(placed.toSorted((a, b) => a.at - b.at || (a.slug < b.slug ? -1 : 1)).map(({ slug }, place) => [slug, place]))
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value
}
