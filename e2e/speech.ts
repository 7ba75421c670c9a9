import type { Page } from '@playwright/test'

/** What the page asked its device to say, in order. */
export async function saidIn(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { said: string[] }).said)
}

/**
 * Gives the pages to come a device with one voice of its own, which speaks 14 characters a second by the page's
 * clock, or never begins. What it is asked to say is noted, save the silent breath that wakes it.
 */
export async function giveVoice(page: Page, { lang = 'en-GB', answers = true } = {}): Promise<void> {
  await page.addInitScript(({ lang: spoken, answers: begins }) => {
    const said: string[] = []
    let current = 0
    class Utterance extends EventTarget {
      voice = null
      lang = ''
      volume = 1
      constructor(readonly text: string) {
        super()
      }
    }
    class Speech extends EventTarget {
      pending = false
      get speaking() {
        return current !== 0
      }
      getVoices() {
        return [{ name: 'Voice', voiceURI: 'voice', lang: spoken, localService: true, default: true }]
      }
      speak(utterance: Utterance) {
        if (utterance.text.trim() === '') return
        said.push(utterance.text)
        if (!begins) return
        const mine = (current = said.length)
        const tell = (event: string) => current === mine && utterance.dispatchEvent(new Event(event))
        setTimeout(() => tell('start'), 30)
        setTimeout(() => {
          if (current !== mine) return
          current = 0
          utterance.dispatchEvent(new Event('end'))
        }, (utterance.text.length / 14) * 1000)
      }
      cancel() {
        current = 0
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: new Speech(), configurable: true })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true })
    Object.defineProperty(window, 'said', { value: said })
  }, { lang, answers })
}
