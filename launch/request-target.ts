/**
 * The path and query that a request names, in their normal form; null where it names nothing.
 *
 * Takes the absolute form as well (RFC 9112, section 3.2.2), whatever host it names. Dot segments are
 * resolved, as browsers do before they ask. `*` and percent signs that decode to nothing are refused.
 */
export function requestTarget(url: string | undefined): string | null {
  if (url === undefined) return null;
  const target = url.replace(/^https?:\/\/[^/?#]*/i, '');
  if (target !== '' && !/^[/?]/.test(target)) return null;
  try {
    const { pathname, search } = new URL(`http://localhost${target}`);
    decodeURIComponent(pathname);
    return pathname + search;
  } catch {
    return null;
  }
}

/** The path of such a target without percent signs, as Next.js looks for it. */
export function pathOf(target: string): string {
  return decodeURIComponent(target.split('?', 1)[0] ?? '');
}
