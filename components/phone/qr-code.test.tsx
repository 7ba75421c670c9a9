import decodeQR from 'qr/decode.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { QrCode } from './qr-code'

/** Draws the code's path as a camera would see it, `scale` pixels a module. */
function toImage(svg: string, scale: number) {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x = '', y = ''] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy += 1) for (let dx = 0; dx < scale; dx += 1) data.fill(0, ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4, ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4 + 3)
  }
  return { width, height: width, data }
}

it.each(['http://192.168.178.20:3000/phone', 'https://nas.example.org/de/phone', 'http://[fd00:1234:5678:9abc:def0:1234:5678:9abc]:3000/sv/phone'])('a reader finds %s in the code', (text) => {
  const svg = renderToStaticMarkup(<QrCode text={text} label="a code" />)
  expect(decodeQR(toImage(svg, 6))).toBe(text)
  expect(svg).toContain('aria-label="a code"')
})
