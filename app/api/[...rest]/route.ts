import { apiError, requestLocale } from '@/lib/server/api'

/** Any address below /api that nothing answers at. */
function notFound(request: Request): Promise<Response> {
  return apiError('not-found', requestLocale(request))
}

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT }
