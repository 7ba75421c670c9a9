import type { MediaDevice } from './media-session'
import { silentWav } from './silence'

/** Browsers show no controls for what is shorter than five seconds. */
const LOOP_SECONDS = 8
const ICONS = [192, 512]

/** The media session of this browser with silence to play in it, and how to let go of it; null where there is none. */
export function openMediaDevice(): (MediaDevice & { close: () => void }) | null {
  if (!('mediaSession' in navigator) || typeof MediaMetadata === 'undefined') return null
  const url = URL.createObjectURL(new Blob([silentWav(LOOP_SECONDS)], { type: 'audio/wav' }))
  const audio = new Audio(url)
  audio.loop = true
  const artwork = ICONS.map((size) => ({ src: `/icons/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' }))
  return {
    session: navigator.mediaSession,
    toMetadata: (track) => new MediaMetadata({ ...track, artwork }),
    audio,
    close: () => {
      audio.removeAttribute('src')
      URL.revokeObjectURL(url)
    },
  }
}
