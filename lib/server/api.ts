import 'server-only'
import { getTranslations } from 'next-intl/server'
import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'
import { acceptedLocale } from '@/lib/accepted-locale'
import { isSameOrigin } from './auth/origin'

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

/** Runs a read of the database; one that fails is logged and answered with 503. */
export async function answer(locale: Locale, read: () => Promise<Response>): Promise<Response> {
  try {
    return await read()
  } catch (error) {
    console.error(error)
    return apiError('unavailable', locale)
  }
}

/** The largest body a route reads, in characters. */
const BODY_MAX = 64_000

/** The JSON of a request's body; undefined when it is none, or too long. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text()
  if (text.length > BODY_MAX) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/**
 * Whether a request that changes something may act for the person whose cookie it carries. A page elsewhere can send
 * JSON only after asking, and is told no; a program that sends none of the headers of a browser may.
 */
export function mayChange(request: Request): boolean {
  if (!(request.headers.get('content-type') ?? '').toLowerCase().startsWith('application/json')) return false
  return request.headers.get('origin') === null || isSameOrigin(request.headers)
}
