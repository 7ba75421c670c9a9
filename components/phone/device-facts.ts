/** Why something does not work on this device: the end of a key under `device.why`. */
type Why = 'plain' | 'needsHttps' | 'browser' | 'refused' | 'storage'

export type DeviceFact = { key: 'secure' | 'figure' | 'sound' | 'awake' | 'keep'; why: Why | null }

/** What is looked at, as a browser offers it. */
export type Device = {
  isSecureContext: boolean
  hasSound: boolean
  /** asks for the screen to stay on and lets go at once; rejects where the device refuses, null where there is nothing to ask */
  tryAwake: (() => Promise<void>) | null
  /** keeps something and takes it back; throws where nothing can be kept */
  tryKeep: () => void
}

/** What of a class works on this device, tried rather than guessed; `why` is null for what works. */
export async function readDevice({ isSecureContext, hasSound, tryAwake, tryKeep }: Device): Promise<DeviceFact[]> {
  return [
    { key: 'secure', why: isSecureContext ? null : 'plain' },
    // Who reads this has scripts, and more the figure and the clock do not need.
    { key: 'figure', why: null },
    { key: 'sound', why: hasSound ? null : 'browser' },
    { key: 'awake', why: tryAwake ? await tryAwake().then(() => null, () => 'refused' as const) : isSecureContext ? 'browser' : 'needsHttps' },
    { key: 'keep', why: canKeep(tryKeep) ? null : 'storage' },
  ]
}

function canKeep(tryKeep: () => void): boolean {
  try {
    tryKeep()
    return true
  } catch {
    return false
  }
}
