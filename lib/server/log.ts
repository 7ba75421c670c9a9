import 'server-only'

/**
 * Logs a failure that nobody foresaw: what failed and where. The values that a query carried stay out of the log: they
 * may be health answers, addresses or hashes (OWASP ASVS 5.0, 16.2.5).
 */
export function logError(error: unknown): void {
  console.error(describe(error))
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const facts = ['code', 'table_name', 'column_name', 'constraint_name', 'routine'].flatMap((key) => textIn(error, key) ?? [])
  const head = `${error.name}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}: ${messageOf(error)}`
  const cause = error.cause === undefined ? '' : `\ncaused by ${describe(error.cause)}`
  return head + framesOf(error) + cause
}

/** PostgreSQL repeats the value in the messages of its class 22, drizzle all of them in its own. */
function messageOf(error: Error): string {
  const query = textIn(error, 'query')
  if (query !== null) return `failed query: ${query}`
  return error.name === 'PostgresError' && textIn(error, 'code')?.startsWith('22') ? 'a value could not be read' : error.message
}

function framesOf({ message, stack = '' }: Error): string {
  return stack.slice(message === '' ? stack.indexOf('\n') : stack.lastIndexOf(message) + message.length)
}

function textIn(error: Error, key: string): string | null {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : null
}
