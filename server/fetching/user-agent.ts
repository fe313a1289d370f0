import project from '@/package.json';

/** By which name robots.txt knows Recount. */
export const productToken = 'Recount';

/**
 * How Recount says who asks: its version and, where PUBLIC_URL says it, where it is found.
 *
 * Throws where PUBLIC_URL is no address.
 */
export function userAgent(publicUrl: string | undefined): string {
  const product = `${productToken}/${project.version}`;
  return publicUrl ? `${product} (+${new URL(publicUrl).origin}/)` : product;
}
