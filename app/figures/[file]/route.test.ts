import { describe, expect, it } from 'vitest'
import { GET } from './route'

const get = (file: string, headers: Record<string, string> = {}) => GET(new Request(`http://localhost/figures/${file}`, { headers }), { params: Promise.resolve({ file }) })

describe('GET /figures/SLUG.svg', () => {
  it('gives a movement’s figure, to be kept for a day', async () => {
    const response = await get('squat.svg')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('cache-control')).toContain('max-age=86400')
    expect(await response.text()).toMatch(/^<svg .*<\/svg>$/)
  })

  it('says when it has not changed', async () => {
    const tag = (await get('squat.svg')).headers.get('etag') ?? ''
    expect((await get('squat.svg', { 'if-none-match': tag })).status).toBe(304)
  })

  it.each(['nothing-of-the-kind.svg', 'squat.png', '__proto__.svg', 'constructor.svg', '../squat.svg'])('has no %s', async (file) => {
    expect((await get(file)).status).toBe(404)
  })
})
