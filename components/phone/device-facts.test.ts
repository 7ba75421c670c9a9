import { describe, expect, it } from 'vitest'
import { type Device, readDevice } from './device-facts'

const whys = async (device: Partial<Device>) => {
  const facts = await readDevice({ isSecureContext: true, hasSound: true, tryAwake: () => Promise.resolve(), tryKeep: () => undefined, ...device })
  return Object.fromEntries(facts.flatMap(({ key, why }) => (why ? [[key, why]] : [])))
}

describe('readDevice', () => {
  it('finds nothing missing where all works', async () => expect(await whys({})).toEqual({}))

  it('names https for the screen only where the page has none', async () => {
    expect(await whys({ isSecureContext: false, tryAwake: null })).toEqual({ secure: 'plain', awake: 'needsHttps' })
    expect(await whys({ tryAwake: null })).toEqual({ awake: 'browser' })
  })

  it('tells a device that refuses from a browser that cannot', async () => {
    expect(await whys({ tryAwake: () => Promise.reject(new Error('low battery')) })).toEqual({ awake: 'refused' })
  })

  it('names sound and storage', async () => {
    expect(await whys({ hasSound: false, tryKeep: () => { throw new Error('private') } })).toEqual({ sound: 'browser', keep: 'storage' })
  })
})
