import type { NextRequest } from 'next/server';
import { parseVersion } from '@/core/views/addresses';
import { isSlug } from '@/core/views/slug';
import { parsePlace } from '@/server/annotations/annotation-place';
import { problem } from '@/server/api-response';
import { atLength } from '@/server/queries/annotation-threads';
import { pageSize } from '@/server/queries/annotations-of-row';
import {
  annotationsOfArticle,
  annotationsOfBoth,
  type VersionsOfArticle,
} from '@/server/queries/annotations-of-texts';
import { asEditor } from '@/server/session/as-editor';

/** The most texts whose annotations are asked for at once. */
const mostTexts = 2;

/**
 * `GET /api/editor/texts?of={article}/{version}`: what editors say of words of a text, or with `of` twice of
 * words of both, the newest first; `from=` a `next` on.
 */
export function GET(request: NextRequest): Promise<Response> {
  return asEditor(request, 'editor', async () => {
    const { searchParams: query } = request.nextUrl;
    const texts = query.getAll('of').map(parseText);
    const named = texts.flatMap((text) => text ?? []);
    if (named.length !== texts.length || named.length > mostTexts) {
      return problem(400, 'of must be an article and its version, once or twice.');
    }
    const key = query.get('from');
    const from = key === null ? null : parsePlace(key);
    if (key !== null && from === null) {
      return problem(400, 'from must be the `next` of another page.');
    }
    const [a, b] = named;
    if (a === undefined)
      return problem(400, 'of must be an article and its version, once or twice.');
    const page =
      b === undefined
        ? await annotationsOfArticle(a, from, pageSize, atLength)
        : await annotationsOfBoth(a, b, from, pageSize, atLength);
    return Response.json(page, { headers: { 'Cache-Control': 'no-store, private' } });
  });
}

function parseText(text: string): VersionsOfArticle | null {
  const [article = '', number = '', ...rest] = text.split('/');
  const version = parseVersion(number);
  return isSlug(article) && version !== null && rest.length === 0
    ? { article, versions: [version] }
    : null;
}
