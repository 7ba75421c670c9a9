import type { APIRequestContext } from '@playwright/test'
import { readClasses } from './catalog'

let known: Promise<Record<string, string>> | undefined

/** Every address that anyone may open, by a name for the report. Those of a class and the like are the first of their kind. */
export function publicPages(request: APIRequestContext): Promise<Record<string, string>> {
  known ??= findPages(request)
  return known
}

async function findPages(request: APIRequestContext): Promise<Record<string, string>> {
  const { classes: [strength] } = await readClasses(request, 'type=strength&sort=longest&limit=1')
  const { classes: [stillness] } = await readClasses(request, 'type=meditation&limit=1')
  const { facets } = await readClasses(request)
  return {
    home: '/',
    classes: '/classes',
    'filtered classes': '/classes?q=core&type=strength,pilates&effort=steady&avoid=knee,jump&equipment=mat',
    'an empty list': '/classes?type=meditation&effort=hard&avoid=knee',
    'a class': `/classes/${strength?.slug}`,
    'a still class': `/classes/${stillness?.slug}`,
    'a class to play': `/play/${strength?.slug}`,
    coaches: '/coaches',
    'a coach': `/coaches/${Object.keys(facets.coach)[0]}`,
    collections: '/collections',
    'no plan': '/plan',
    'a new plan': '/plan/new',
    history: '/history',
    settings: '/settings',
    'on the phone': '/phone',
    'sign in': '/sign-in',
    'sign up': '/sign-up',
    'ask for a new password': '/reset',
    'a reset link that is over': '/reset/0123456789abcdef0123456789abcdef',
    'an operator link that is over': '/operator/0123456789abcdef0123456789abcdef',
    'no such page': '/there-is-nothing',
    'no such class': '/classes/there-is-no-such-class',
  }
}

/** The address of a page in another language than English. */
export function inLocale(path: string, locale: string): string {
  return locale === 'en' ? path : `/${locale}${path === '/' ? '' : path}`
}
