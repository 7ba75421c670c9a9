/** Frames come this often, in ms: a video that stands still would not count as one. */
const EVERY = 1000
const SIDE = 16

/** Plays a video of nothing, made here, out of sight. Returns how to stop it; nothing where a canvas cannot be played. */
export function openSilentVideo(): (() => void) | undefined {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context || typeof canvas.captureStream !== 'function') return undefined
  canvas.width = SIDE
  canvas.height = SIDE
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.ariaHidden = 'true'
  video.tabIndex = -1
  Object.assign(video.style, { position: 'fixed', right: '0', bottom: '0', width: '1px', height: '1px', pointerEvents: 'none' })
  let dark = false
  const draw = () => {
    dark = !dark
    context.fillStyle = dark ? '#000' : '#010101'
    context.fillRect(0, 0, SIDE, SIDE)
  }
  draw()
  const stream = canvas.captureStream()
  video.srcObject = stream
  document.body.append(video)
  const play = () => void (document.hidden || video.play().catch(() => undefined))
  play()
  const timer = setInterval(draw, EVERY)
  document.addEventListener('visibilitychange', play)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', play)
    for (const track of stream.getTracks()) track.stop()
    video.remove()
  }
}
