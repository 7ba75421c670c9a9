import { describe, expect, it } from 'vitest'
import { parseDraft, type Draft } from './draft'

const draft: Draft = {
  id: '0b9f4f6e-7f67-4b46-9f8f-0a5b6a1c2d3e', locale: 'en', request: { goal: 'stress', level: 'beginner', weekdays: { mon: 10 }, weeks: 1, startsOn: '2026-11-30' },
  weeks: [{ startsOn: '2026-11-30', load: 10, kind: 'build', sessions: [{ date: '2026-11-30', weekday: 'mon', classes: [{ slug: 'calm', role: 'main', reason: 'Quiet.' }] }] }],
  notes: [], cards: { calm: { slug: 'calm', title: 'Calm', type: 'meditation', seconds: 600, contour: [[600, 1]], brisk: 0 } }, states: {}, moved: {},
}

describe('a plan on the device', () => {
  it('is read as it was written', () => {
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft)
  })

  it('is none where it is broken', () => {
    for (const text of [null, '', 'not json', '[]', '{}', JSON.stringify({ ...draft, weeks: [] }), JSON.stringify({ ...draft, weeks: [{ startsOn: 'soon' }] }), JSON.stringify({ ...draft, cards: { calm: 1 } })]) expect(parseDraft(text)).toBeNull()
  })
})
