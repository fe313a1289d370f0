import { parseSideBySide } from '@/core/views/side-by-side-address';
import { publicCaching, respond } from '@/server/api-response';
import { sideBySideNamed } from '@/server/queries/get-side-by-side';

/** `GET /api/compare/{slug}/{slug}`: two texts beside each other, as the page of that address shows them. */
export function GET(
  _request: Request,
  { params }: RouteContext<'/api/compare/[...articles]'>,
): Promise<Response> {
  return respond(async () => {
    const view = await sideBySideNamed(parseSideBySide((await params).articles));
    return view && Response.json(view, { headers: { 'Cache-Control': publicCaching } });
  });
}
