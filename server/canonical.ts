import 'server-only';
import type { Metadata } from 'next';

/**
 * The one address under which a page is to be known, for search engines.
 *
 * A canonical address has to be absolute, so there is none until PUBLIC_URL says where Recount is.
 */
export function canonical(path: string): Pick<Metadata, 'alternates'> {
  const origin = process.env.PUBLIC_URL;
  return origin ? { alternates: { canonical: new URL(path, origin).href } } : {};
}
