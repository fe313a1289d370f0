import type { NextRequest } from 'next/server';
import { askedWords } from '@/core/claims/claim-input';
import { problem } from '@/server/api-response';
import { proposeClaim } from '@/server/queries/propose-claim';
import { asEditor } from '@/server/session/as-editor';

/**
 * `GET /api/editor/claims/proposals?article=…&version=…&start=…&end=…&event=…&fact=…`: what would be read of
 * some words for a fact.
 */
export function GET(request: NextRequest): Promise<Response> {
  return asEditor(request, 'editor', async () => {
    const asked = askedWords.safeParse(Object.fromEntries(request.nextUrl.searchParams));
    if (!asked.success) return problem(400, 'Name an article, a version, words of it and a fact.');
    const proposed = await proposeClaim(asked.data);
    return proposed.done
      ? Response.json(proposed.value)
      : problem(proposed.status, proposed.sentence);
  });
}
