import type { CheckName, Exception } from '@/lib/figure/pose'

/** Changes that may miss a threshold: those that lead from or to one of these movements, up to what, and why. */
const BY_MOVEMENT: readonly { movements: readonly string[]; exceptions: Partial<Record<CheckName, Exception>> }[] = [
  {
    movements: ['clam', 'side-kick', 'side-leg-lift', 'knee-side-plank', 'side-plank'],
    exceptions: { speed: { upTo: 3100, why: 'a body that rolls over its side folds shins and forearms under itself' }, acceleration: { upTo: 90_000, why: 'the knee below changes over as the body rolls on it' } },
  },
  { movements: ['pigeon'], exceptions: { speed: { upTo: 5000, why: 'the front shin comes round from under the hip' }, acceleration: { upTo: 140_000, why: 'the knee changes over as it is lifted' } } },
  { movements: ['thread-the-needle'], exceptions: { speed: { upTo: 3200, why: 'the arm comes out from under the chest, its elbow close to the floor' }, acceleration: { upTo: 105_000, why: 'the elbow changes over as the arm comes out' } } },
  { movements: ['lizard', 'mermaid'], exceptions: { speed: { upTo: 950, why: 'a leg is drawn from under the body' } } },
  { movements: ['knee-plank'], exceptions: { reach: { upTo: 1.5, why: 'the arms are straight while the knees come forward under them' } } },
  { movements: ['knee-push-up'], exceptions: { reach: { upTo: 2, why: 'the hands stand wide and let go as the chest rises' }, slip: { upTo: 1.8, why: 'the hands stand wide and let go as the chest rises' }, speed: { upTo: 740, why: 'from a quick step it is a long way down to the knees' } } },
  { movements: ['pike-push-up'], exceptions: { reach: { upTo: 1.6, why: 'the legs are straight while the hips go up between hands and feet' } } },
  { movements: ['renegade-row'], exceptions: { reach: { upTo: 2.6, why: 'the feet stand wide and close as the body turns over them' }, slip: { upTo: 2.2, why: 'the feet stand wide and close as the body turns over them' } } },
]

/** What a change between two movements is allowed beyond the limits; the larger where both have something. */
export function changeExceptions(from: string, to: string): Partial<Record<CheckName, Exception>> {
  const found: Partial<Record<CheckName, Exception>> = {}
  for (const { movements, exceptions } of BY_MOVEMENT) {
    if (!movements.includes(from) && !movements.includes(to)) continue
    for (const [check, exception] of Object.entries(exceptions) as [CheckName, Exception][]) if (exception.upTo > (found[check]?.upTo ?? 0)) found[check] = exception
  }
  return found
}
