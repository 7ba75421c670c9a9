import { beforeEach, describe, expect, it } from 'vitest'
import { bouts, drive } from '@/lib/player/fixture'
import { createMediaControls, type MediaDevice } from './media-session'
import type { PlayerCommand } from './player-store'
import { silentWav } from './silence'

const handlers = new Map<string, MediaSessionActionHandler>()
const said: string[] = []
const sent: PlayerCommand[] = []
let position: MediaPositionState | undefined

const device: MediaDevice = {
  session: {
    metadata: null,
    playbackState: 'none',
    setActionHandler: (action, handler) => {
      if (action === 'seekto' && !handler) throw new TypeError('an older browser')
      if (handler) handlers.set(action, handler)
      else handlers.delete(action)
    },
    setPositionState: (state) => { position = state },
  },
  toMetadata: (track) => ({ ...track, artwork: [] }),
  audio: { play: () => Promise.resolve(void said.push('play')), pause: () => void said.push('pause') },
}
const track = { title: 'Legs, slowly', artist: 'Mara', album: 'Squat' }
const act = (action: MediaSessionAction, more: Partial<MediaSessionActionDetails> = {}) => handlers.get(action)?.({ action, ...more })

beforeEach(() => {
  handlers.clear()
  said.length = 0
  sent.length = 0
  position = undefined
})

describe('createMediaControls', () => {
  it('shows the class, where it is, and that it plays', () => {
    const controls = createMediaControls(device, (command) => void sent.push(command))
    const player = drive(bouts)
    player.play(30)
    controls.sync(bouts, player.state(), track)
    expect(device.session.metadata).toMatchObject(track)
    expect(device.session.playbackState).toBe('playing')
    expect(position).toEqual({ duration: 135, position: 30, playbackRate: 1 })
    expect(said).toEqual(['play'])
  })

  it('says a new position only when the class moved, another part began or time stopped', () => {
    const controls = createMediaControls(device, (command) => void sent.push(command))
    const player = drive(bouts)
    controls.sync(bouts, player.play(30), track)
    position = undefined
    controls.sync(bouts, player.act({ type: 'tick' }, 1000), track)
    expect(position).toBeUndefined()
    controls.sync(bouts, player.act({ type: 'seek', to: 70_000 }), track)
    expect(position).toMatchObject({ position: 70 })
    controls.sync(bouts, player.act({ type: 'pause' }), track)
    expect(device.session.playbackState).toBe('paused')
    expect(said).toEqual(['play', 'pause'])
  })

  it('passes on what is pressed elsewhere', () => {
    const controls = createMediaControls(device, (command) => void sent.push(command))
    controls.sync(bouts, drive(bouts).play(30), track)
    act('pause')
    act('play')
    act('nexttrack')
    act('previoustrack')
    act('seekto', { seekTime: 42.5 })
    act('seekto')
    expect(sent).toEqual([{ type: 'pause' }, { type: 'resume' }, { type: 'skip' }, { type: 'back' }, { type: 'seek', to: 42_500 }])
  })

  it('leaves nothing behind when the class is over', () => {
    const controls = createMediaControls(device, (command) => void sent.push(command))
    const player = drive(bouts)
    controls.sync(bouts, player.play(30), track)
    controls.sync(bouts, player.act({ type: 'seek', to: 134_000 }), track)
    controls.sync(bouts, player.act({ type: 'skip' }), track)
    expect(player.state().phase).toBe('finished')
    expect(device.session.metadata).toBeNull()
    expect(device.session.playbackState).toBe('none')
    expect(said.at(-1)).toBe('pause')
    expect([...handlers.keys()]).toEqual(['seekto'])
  })
})

describe('silentWav', () => {
  it('is a WAV file of that length without a sound', () => {
    const bytes = silentWav(2)
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 16))).toMatch(/^RIFF.{4}WAVEfmt /s)
    expect(bytes.length).toBe(44 + 16_000)
    expect(new Set(bytes.slice(44))).toEqual(new Set([128]))
  })
})
