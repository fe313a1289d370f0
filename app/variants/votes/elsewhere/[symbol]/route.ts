import { voteAddress } from '@/core/views/addresses';
import { symbolOfSegments } from '@/core/views/vote-symbol';
import { getVoteDraft } from '@/server/queries/get-vote-draft';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

/**
 * What a vote is looked up by when an address names it otherwise than by its draft's symbol: sends to
 * the vote for good; see core/views/variant-path.ts.
 *
 * A route rather than a page: a page's first redirect carries its address twice.
 */
export async function GET(
  _: Request,
  { params }: RouteContext<'/variants/votes/elsewhere/[symbol]'>,
): Promise<Response> {
  const text = symbolOfSegments([(await params).symbol]);
  const draft = text === null ? null : await getVoteDraft(text);
  if (draft === null) return missing();
  return new Response(null, { status: 308, headers: { Location: voteAddress(draft) } });
}

/** As HTML, so that the server gives it the page for what is not there. */
function missing(): Response {
  return new Response(null, {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
