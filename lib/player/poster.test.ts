import { describe, expect, it } from 'vitest'
import { clockText } from './clock-text'
import { toPoster } from './poster'

describe('toPoster', () => {
  it.each([
    ['Squat', ['Squat']],
    ['Jumping jack', ['Jumping', 'jack']],
    ['Single-leg deadlift', ['Single-leg', 'deadlift']],
    ['Change over', ['Change', 'over']],
  ])('breaks %s where it is set largest', (text, lines) => {
    expect(toPoster(text).lines).toEqual(lines)
  })

  it('sets long words narrow and never breaks inside one', () => {
    const poster = toPoster('Unterarmstütz mit Beinheben')
    expect(poster.stretch).toBe(76)
    expect(poster.lines.join(' ')).toBe('Unterarmstütz mit Beinheben')
    expect(toPoster('Plank').stretch).toBe(100)
  })

  it('breaks for the box it is given', () => {
    expect(toPoster('Longer out than in', 1).lines).toEqual(['Longer', 'out', 'than in'])
    expect(toPoster('Longer out than in', 2).lines).toEqual(['Longer', 'out than in'])
  })

  it('takes an empty text', () => {
    expect(toPoster('')).toEqual({ lines: [], width: 1, stretch: 100 })
  })
})

describe('clockText', () => {
  it.each([[0, '0:00'], [9, '0:09'], [94, '1:34'], [1680, '28:00'], [3599.9, '59:59'], [3600, '1:00:00'], [-4, '0:00']])('%d s is %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text)
  })
})
