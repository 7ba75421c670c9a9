import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CLASS_TYPES } from '@/lib/catalog/vocabulary'
import { PLATES } from './plates'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

it.each(CLASS_TYPES)('%s has the colours of the stylesheet', (type) => {
  const rule = css.slice(css.indexOf(`[data-type='${type}'] {`)).split('}')[0] ?? ''
  const light = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(rule)?.[1]
  expect(PLATES[type].plate).toBe(light('plate'))
  expect(PLATES[type].tones).toEqual([1, 2, 3, 4, 5].map((tone) => light(`tone-plate-${tone}`)))
})
