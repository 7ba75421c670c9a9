/** Samples a second: the least that every browser plays. */
const RATE = 8000
const HEADER = 44

/** So many whole seconds of silence as a WAV file: one channel, eight bits, whose middle is no sound. */
export function silentWav(seconds: number): Uint8Array<ArrayBuffer> {
  const length = RATE * seconds
  const bytes = new Uint8Array(HEADER + length).fill(128)
  const view = new DataView(bytes.buffer)
  const write = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at)
  write(0, 'RIFF')
  view.setUint32(4, HEADER - 8 + length, true)
  write(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, RATE, true)
  view.setUint32(28, RATE, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  write(36, 'data')
  view.setUint32(40, length, true)
  return bytes
}
