/** Why a class cannot be published. */
export type ProblemReason =
  | 'recipe-failed' | 'slug' | 'duplicate-slug' | 'duplicate-title' | 'missing-translation' | 'title-length' | 'description-length'
  | 'unknown-coach' | 'coach-type' | 'unknown-music' | 'ladder-step' | 'unknown-movement' | 'segment-seconds' | 'segment-rpe'
  | 'class-minutes' | 'no-work' | 'uneven-sides' | 'side-missing' | 'warm-up' | 'cool-down' | 'out-of-order' | 'beginner-peak'
  | 'cue-words' | 'cue-moment' | 'cue-late' | 'cue-overlap'

/** `slug` is empty when the recipe itself failed; `detail` says what was found. */
export type Problem = { recipe: string; slug: string; reason: ProblemReason; detail: string }

/** What a check finds before it is known which recipe and class it speaks of. */
export type Finding = Pick<Problem, 'reason' | 'detail'>

/** A problem on one line. */
export function problemLine({ recipe, slug, reason, detail }: Problem): string {
  return `${recipe} · ${slug || '–'} · ${reason}: ${detail}`
}
