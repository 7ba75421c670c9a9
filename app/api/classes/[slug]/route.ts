import { answer, apiError, requestLocale, VARY } from '@/lib/server/api'
import { getClass } from '@/lib/server/catalog'

/** One class, whole. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const locale = requestLocale(request)
  return answer(locale, async () => {
    const detail = await getClass(slug, locale)
    return detail ? Response.json(detail, { headers: VARY }) : apiError('not-found', locale)
  })
}
