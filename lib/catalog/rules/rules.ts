import { CUE_RULES } from './cue-rules'
import { MOVEMENT_RULES } from './movement-rules'
import type { Catalog, Outcome, Rule } from './rule'
import { TIMELINE_RULES } from './timeline-rules'
import { WHOLE_RULES } from './whole-rules'

/** Everything the library is held to. */
export const RULES: readonly Rule[] = [...MOVEMENT_RULES, ...TIMELINE_RULES, ...CUE_RULES, ...WHOLE_RULES]

export type Verdict = Outcome & { rule: Rule }

/** Holds the library to every rule, in their order. */
export function judge(catalog: Catalog): Verdict[] {
  return RULES.map((rule) => ({ rule, ...rule.check(catalog) }))
}
