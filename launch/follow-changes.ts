import { type Change, onChange } from '../server/live/changes';
import { internalHeader, internalKey } from '../server/live/internal-key';
import type { KeptAnswers } from './kept-answers';
import { listenToDatabase } from './listen-to-database';

/**
 * Keeps what this process serves in step with what others write: answers that are kept are forgotten, pages
 * of what changed are made anew, and verdicts that no longer hold are worked out again.
 *
 * `base` is where this process itself is reached.
 * @returns what ends it.
 */
export function followChanges(
  databaseUrl: string,
  base: string,
  kept: KeptAnswers | null,
): () => Promise<void> {
  let waiting = { tags: new Set<string>(), stale: false };
  let telling = false;
  const timers = new Set<NodeJS.Timeout>();

  const tellPages = async () => {
    if (telling) return;
    telling = true;
    while (waiting.stale || waiting.tags.size > 0) {
      const { tags, stale } = waiting;
      waiting = { tags: new Set(), stale: false };
      await tell(base, [...tags], stale);
      kept?.forgetAll();
    }
    telling = false;
  };

  const stopFollowing = onChange((change) => {
    kept?.forgetAll();
    const tags = tagsOf(change);
    for (const tag of tags) waiting.tags.add(tag);
    waiting.stale ||= change.kind === 'stale' || change.kind === 'missed';
    void tellPages();
    for (const wait of tags.length === 0 ? [] : onceMoreAfter) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        for (const tag of tags) waiting.tags.add(tag);
        void tellPages();
      }, wait);
      timers.add(timer);
    }
  });
  const stopListening = listenToDatabase(databaseUrl);
  return async () => {
    stopFollowing();
    for (const timer of timers) clearTimeout(timer);
    await stopListening();
  };
}

/**
 * Milliseconds after which pages are told once more. Next.js dates a page by when it was done: one that was
 * being made meanwhile, of what was read before, would otherwise stand for a minute.
 */
const onceMoreAfter = [1000, 5000];

/** The tags of the pages that show what changed; see server/cache-tags.ts. */
function tagsOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'annotation':
      return [
        ...(change.event === null ? [] : [`event:${change.event}`]),
        ...change.articles.map((article) => `article:${article}`),
      ];
    case 'claim':
    case 'discrepancies':
      return [`event:${change.event}`];
    case 'stale':
    case 'missed':
      return [];
  }
}

/** As many tags as one message may have. */
const most = 1000;

async function tell(base: string, tags: readonly string[], stale: boolean): Promise<void> {
  for (let from = 0; from === 0 || from < tags.length; from += most) {
    try {
      const answer = await fetch(`${base}/api/internal/changed`, {
        method: 'POST',
        headers: { [internalHeader]: internalKey(), 'Content-Type': 'application/json' },
        body: JSON.stringify({ tags: tags.slice(from, from + most), stale: stale && from === 0 }),
      });
      if (!answer.ok) console.error(`Pages were not told of a change (${answer.status}).`);
    } catch (error) {
      console.error('Pages were not told of a change.', error);
    }
  }
}
