import { z } from 'zod';
import { problem } from '@/server/api-response';
import { expirePages } from '@/server/cache-tags';
import { isInternal } from '@/server/live/internal-key';

const changed = z.strictObject({ tags: z.array(z.string().max(250)).max(1000) });

/**
 * `POST /api/internal/changed`: the web server tells its own pages what another process has changed, since
 * Next.js lets pages be expired from within a request alone. Nobody else has the key.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isInternal(request.headers)) return problem(403, 'This address is for the server itself.');
  expirePages(changed.parse(await request.json()).tags);
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
}
