/**
 * A value of JSON as PostgreSQL can keep it: it takes neither NUL nor half of a surrogate pair, in texts as in the names
 * of fields. NUL is dropped, a half becomes U+FFFD; all else stays.
 */
export function storable<T>(value: T): T {
  return cleaned(value) as T
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed()
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [cleaned(name), cleaned(part)]))
}
