import { createRequire } from 'node:module';

// Plain JavaScript, since Next.js loads it by itself, while it builds too.
const { default: FileSystemCache } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache',
);

/** How often tags were expired in this process, and of each tag the count at the last time; see launch/expiries.ts. */
const key = Symbol.for('recount.expiries');
globalThis[key] ??= { count: 0, ofTags: new Map() };
const expiries = globalThis[key];

/** Of everything that is kept: how often tags had been expired when its making began. */
const begun = new WeakMap();

/**
 * Next.js's own cache, but for one thing: it gives nothing whose making began before one of its tags was expired.
 *
 * Next.js dates what it keeps by when it was done, so that a page that was being made of what was read before a change
 * would pass for newer than the change. Nothing is dated here: expiries are counted. Next.js makes one of these for each
 * request, before it looks for the page, so that the count at that time is no higher than when the making began.
 */
export default class CacheOfPages extends FileSystemCache {
  #countAtFirst = expiries.count;

  async get(name, context) {
    const found = await super.get(name, context);
    return found?.value && isOutdated(found.value, context) ? null : found;
  }

  async set(name, value, context) {
    // Where a page could not be made anew Next.js keeps the one before once more, which held when that was begun.
    if (value !== null) begun.set(value, this.#countAtFirst);
    await super.set(name, value, context);
  }

  async revalidateTag(tags, durations) {
    expiries.count += 1;
    for (const tag of [tags].flat()) expiries.ofTags.set(tag, expiries.count);
    await super.revalidateTag(tags, durations);
  }
}

/** What the build made is not among what was begun here, and is older than any expiry. */
function isOutdated(value, context) {
  const count = begun.get(value) ?? 0;
  return tagsOf(value, context).some((tag) => (expiries.ofTags.get(tag) ?? 0) > count);
}

function tagsOf({ headers }, { tags = [], softTags = [] }) {
  const own = headers?.['x-next-cache-tags'];
  return [...(typeof own === 'string' ? own.split(',') : []), ...tags, ...softTags];
}
