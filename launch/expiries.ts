// Shared through the global registry, like server/live/changes.ts: Next.js loads the cache of pages by itself, and
// the web server that wraps it is loaded by another way.

const key = Symbol.for('recount.expiries');

/**
 * How often pages were expired in this process: what was begun at a lower count may say what no longer holds.
 *
 * launch/cache-of-pages.mjs counts.
 */
export function expiriesSoFar(): number {
  return (globalThis as { [key]?: { readonly count: number } })[key]?.count ?? 0;
}
