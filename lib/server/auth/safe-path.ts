const BASE = 'http://upbeat.invalid'

/**
 * Where to go on to after signing in: a path on this server with its query, else `fallback`. Whatever a browser
 * would read as another place is refused: other origins, '//host', backslashes, control characters.
 */
export function safePath(given: unknown, fallback = '/'): string {
  if (typeof given !== 'string' || given.length > 2000 || !/^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/.test(given)) return fallback
  if (!URL.canParse(given, BASE)) return fallback
  const url = new URL(given, BASE)
  // '/.//host' becomes '//host' once its dots are resolved.
  if (url.origin !== BASE || url.pathname.startsWith('//')) return fallback
  return `${url.pathname}${url.search}${url.hash}`
}
