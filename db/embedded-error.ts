/** An expected failure whose message says in one line what to do. Commands print it without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError'
}

/** Prints a failure the way a command line should: a plain line where one is known, all there is where none is. */
export function printFailure(error: unknown): void {
  console.error(error instanceof PlainError ? error.message : error)
}

/** The `code` of a system or database error (`ENOENT`, `28P01`), undefined where there is none. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
