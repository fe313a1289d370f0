import { problem } from '@/server/api-response';
import { isInternal } from '@/server/live/internal-key';
import { refreshBehind } from '@/server/search/refresh-behind';

/**
 * `POST /api/internal/stale`: the web server has heard that verdicts no longer hold, and has them worked out
 * again. 204 when all is up to date, 202 where another process is at it or something is left. Nobody else has
 * the key.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isInternal(request.headers)) return problem(403, 'This address is for the server itself.');
  const status = (await refreshBehind()) ? 204 : 202;
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store' } });
}
