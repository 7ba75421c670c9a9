import { describe, expect, it } from 'vitest'
import { pickVoice, type DeviceVoice } from './talk-voice'

const voice = (name: string, lang: string, rest: Partial<DeviceVoice> = {}): DeviceVoice => ({ name, lang, localService: true, default: false, ...rest })

describe('pickVoice', () => {
  it('takes no voice that sends the text away, and none of another language', () => {
    const voices = [voice('far', 'de-DE', { localService: false, default: true }), voice('english', 'en-GB'), voice('other', 'den-XX')]
    expect(pickVoice(voices, 'de', ['de-DE'])).toBeNull()
    expect(pickVoice([], 'de', [])).toBeNull()
  })

  it.each([
    [['en-AU', 'en'], 'Karen'],
    [['sv-SE', 'en-GB'], 'Daniel'],
    [['fr-FR'], 'Samantha'],
    [['en'], 'Samantha'],
    [['en-NZ', 'en-AU'], 'Karen'],
  ])('prefers the region of %j', (preferred, name) => {
    const voices = [voice('Albert', 'en-US'), voice('Karen', 'en_AU'), voice('Daniel', 'en-GB'), voice('Samantha', 'en-US', { default: true })]
    expect(pickVoice(voices, 'en', preferred)?.name).toBe(name)
  })

  it('takes an odd voice only where there is no other', () => {
    expect(pickVoice([voice('Eddy (Deutsch)', 'de-DE'), voice('Anna', 'de-DE')], 'de', ['de-DE'])?.name).toBe('Anna')
    expect(pickVoice([voice('Zarvox', 'en-US'), voice('Daniel', 'en-GB')], 'en', ['en-US'])?.name).toBe('Daniel')
    expect(pickVoice([voice('Zarvox', 'en-US')], 'en', [])?.name).toBe('Zarvox')
  })
})
