import type { NextRequest } from 'next/server';
import { isSlug } from '@/core/views/slug';
import { problem } from '@/server/api-response';
import { claimPlaces } from '@/server/queries/claim-places';
import { asEditor } from '@/server/session/as-editor';

/** `GET /api/editor/claims/places?article=…`: the events of an article, with their facts. */
export function GET(request: NextRequest): Promise<Response> {
  return asEditor(request, 'editor', async () => {
    const article = request.nextUrl.searchParams.get('article') ?? '';
    if (!isSlug(article)) return problem(400, 'article must be the slug of an article.');
    return Response.json(await claimPlaces(article));
  });
}
