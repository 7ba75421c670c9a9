import { figureMask } from '@/components/figure/figure-mask'

/** A day: a figure changes only with the program, and an older drawing of it does no harm until then. */
const CACHE = 'public, max-age=86400, stale-while-revalidate=604800'

/** A movement's figure as a mask for covers: `/figures/squat.svg`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const [, slug] = /^([a-z0-9-]{1,80})\.svg$/.exec((await params).file) ?? []
  const mask = slug ? figureMask(slug) : null
  if (!mask) return new Response(null, { status: 404, headers: { 'Cache-Control': 'public, max-age=300' } })
  const headers = { 'Content-Type': 'image/svg+xml', 'Cache-Control': CACHE, ETag: mask.tag }
  return request.headers.get('if-none-match') === mask.tag ? new Response(null, { status: 304, headers }) : new Response(mask.svg, { headers })
}
