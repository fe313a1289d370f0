import { randomBytes, timingSafeEqual } from 'node:crypto';

// Shared through the global registry: the web server makes it and the bundled pages check it, in one process.
const key = Symbol.for('recount.internalKey');

/** The header by which the web server proves to its own pages that a request is its own. */
export const internalHeader = 'x-recount-internal';

/** A key that lives and dies with this process and is never sent anywhere but to itself. */
export function internalKey(): string {
  const shared = globalThis as { [key]?: string };
  shared[key] ??= randomBytes(32).toString('hex');
  return shared[key];
}

/** Whether a request carries this process's key. */
export function isInternal(headers: Headers): boolean {
  const given = Buffer.from(headers.get(internalHeader) ?? '');
  const wanted = Buffer.from(internalKey());
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
