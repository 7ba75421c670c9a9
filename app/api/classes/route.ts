import { searchClasses } from '@/db/queries/search-classes'
import { parseCursor, parseFilters, parseLimit } from '@/lib/catalog/filters'
import { answer, apiError, requestLocale, VARY } from '@/lib/server/api'
import { toClassList } from '@/lib/server/catalog-page'
import { getDb } from '@/lib/server/db'

/** The catalog as a browser or another program reads it: a page of cards, the total, and the count of every filter value. */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const locale = requestLocale(request)
  const offset = parseCursor(params.get('cursor'))
  if (offset === null) return apiError('bad-cursor', locale)
  const limit = parseLimit(params.get('limit'))
  return answer(locale, async () => {
    const page = await searchClasses(getDb(), parseFilters(params), locale, limit, offset)
    return Response.json(toClassList(page, offset, limit), { headers: VARY })
  })
}
