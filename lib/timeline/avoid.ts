import type { Movement } from '@/lib/catalog/types'
import type { Joint, Severity } from '@/lib/catalog/vocabulary'

/** What a person goes without: what loads a joint from a severity on (usually 2), every jump, movements by slug. */
export type Avoid = { joints: readonly Joint[]; severityFrom: Severity; jump: boolean; movements: readonly string[] }

/** True for a movement that loads an avoided joint at that severity or above, that jumps where no jump is wanted, or that is named. */
export function isAvoided({ slug, tags }: Pick<Movement, 'slug' | 'tags'>, { joints, severityFrom, jump, movements }: Avoid): boolean {
  return movements.includes(slug) || tags.some((tag) => (jump && tag.mechanism === 'jump') || (tag.severity >= severityFrom && joints.includes(tag.joint)))
}
