import { describe, expect, it } from 'vitest'
import { namesBodyPart } from './body-words'

describe('namesBodyPart', () => {
  it.each([
    ['en', 'Knees track over your toes.'], ['en', 'Arms long.'], ['de', 'Die Schultern bleiben tief.'], ['de', 'Oberschenkel parallel.'], ['es', 'La cadera sube.'], ['sv', 'Sänk höften.'], ['fr', 'Le dos reste long.'],
  ] as const)('%s: %s', (locale, text) => expect(namesBodyPart(text, locale)).toBe(true))

  it.each([
    ['en', 'Go down slowly and warm up.'], ['en', 'Breathe out.'], ['de', 'Langsam nach unten.'], ['de', 'Warm bleiben und atmen.'], ['es', 'Baja despacio.'], ['sv', 'Sakta ner.'], ['fr', 'Descendez lentement.'],
  ] as const)('not in %s: %s', (locale, text) => expect(namesBodyPart(text, locale)).toBe(false))
})
