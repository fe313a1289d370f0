import { type NextRequest, NextResponse } from 'next/server';
import { optionsSegment, parseOptions } from '@/core/views/comparison-options';

/**
 * Serves `?policy=…&verdict=…&kind=…` and `?from=…` from pages that are cached under a path of their
 * own, so that no reader's choice makes a page dynamic. Unknown values are read as the defaults.
 * Addresses without a query never come here.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const url = request.nextUrl.clone();
  url.search = '';
  url.pathname =
    pathname === '/'
      ? `/variants/from/${encodeURIComponent(searchParams.get('from') ?? 'newest')}`
      : `/variants${pathname}/${optionsSegment(parseOptions(searchParams))}`;
  return NextResponse.rewrite(url);
}

export const config = {
  matcher: [
    { source: '/', has: [{ type: 'query', key: 'from' }] },
    { source: '/events/:event', has: [{ type: 'query', key: 'policy' }] },
    { source: '/events/:event', has: [{ type: 'query', key: 'verdict' }] },
    { source: '/events/:event', has: [{ type: 'query', key: 'kind' }] },
    { source: '/events/:event', has: [{ type: 'query', key: 'from' }] },
    { source: '/events/:event/facts/:fact', has: [{ type: 'query', key: 'policy' }] },
  ],
};
