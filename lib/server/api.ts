import 'server-only'
import { getTranslations } from 'next-intl/server'
import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'
import { acceptedLocale } from '@/lib/accepted-locale'
import { isSameOrigin } from './auth/origin'
import { isAllowedHost, requestHost } from './hosts'
import { logError } from './log'

/** Why a request is refused, and the status that says so. */
const STATUS = {
  'not-found': 404,
  'bad-cursor': 400,
  unavailable: 503,
  'signed-out': 401,
  'cross-origin': 403,
  consent: 403,
  conflict: 409,
  'unknown-class': 400,
  shape: 400,
  id: 400,
  time: 400,
  order: 400,
  future: 400,
  seconds: 400,
} as const
export type ApiReason = keyof typeof STATUS

/** A refusal in the reader's language: `{error: {reason, message}}` with its status. */
export async function apiError(reason: ApiReason, locale: Locale): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'errors.reasons' })
  return Response.json({ error: { reason, message: t(reason) } }, { status: STATUS[reason], headers: { 'cache-control': 'no-store' } })
}

/** The language of an answer: the parameter, else Accept-Language, else English. */
export function requestLocale(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('locale')
  return LOCALES.find((locale) => locale === asked) ?? acceptedLocale(request.headers.get('accept-language'))
}

/** Of an answer whose language may have come from Accept-Language: a cache in between must not mix them up. */
export const VARY = { vary: 'accept-language' }

/** Runs a read of the database; one that fails is logged and answered with 503. */
export async function answer(locale: Locale, read: () => Promise<Response>): Promise<Response> {
  try {
    return await read()
  } catch (error) {
    logError(error)
    return apiError('unavailable', locale)
  }
}

/** The largest body a route reads, in bytes, and how deep the JSON in it may be nested. */
const BODY_MAX = 64_000
const DEPTH_MAX = 50

/** The JSON of a request's body; undefined when it is none, too long or nested too deep. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request)
  if (text === null) return undefined
  try {
    const value = JSON.parse(text) as unknown
    return isNested(value, DEPTH_MAX) ? undefined : value
  } catch {
    return undefined
  }
}

/** Reads a body to its end, since its connection is used again, but keeps nothing of one that is too long. */
async function readText(request: Request): Promise<string | null> {
  const reader = request.body?.getReader()
  let chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length
    if (length > BODY_MAX) chunks = []
    else chunks.push(read.value)
  }
  return length > BODY_MAX ? null : Buffer.concat(chunks).toString()
}

function isNested(value: unknown, deeperThan: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return deeperThan === 0 || Object.values(value).some((part) => isNested(part, deeperThan - 1))
}

/**
 * Whether a request that changes something may act for the person whose cookie it carries. A page elsewhere can send
 * JSON only after asking, and is told no; a program that sends none of the headers of a browser may.
 */
export function mayChange(request: Request): boolean {
  if (!(request.headers.get('content-type') ?? '').toLowerCase().startsWith('application/json')) return false
  // Browsers say themselves where a request comes from; programs do not.
  if (!['same-origin', 'none', null].includes(request.headers.get('sec-fetch-site'))) return false
  return request.headers.get('origin') === null || (isAllowedHost(requestHost(request.headers)) && isSameOrigin(request.headers))
}
