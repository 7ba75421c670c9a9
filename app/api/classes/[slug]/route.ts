import { answer, apiError, requestLocale } from '@/lib/server/api'
import { getClass } from '@/lib/server/catalog'

/** One class, whole. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const locale = requestLocale(request)
  return answer(locale, async () => {
    const detail = await getClass(slug, locale)
    return detail ? Response.json(detail) : apiError('not-found', locale)
  })
}
