import { setTimeout as sleep } from 'node:timers/promises';
import {
  articleTag,
  eventTag,
  everyPage,
  publishedTag,
  verdictsTag,
} from '../core/views/page-tags';
import { type Change, onChange } from '../server/live/changes';
import { internalHeader, internalKey } from '../server/live/internal-key';
import type { KeptAnswers } from './kept-answers';
import { listenToDatabase } from './listen-to-database';

/**
 * Keeps what this process serves in step with what others write: answers that are kept are forgotten, pages
 * of what changed are made anew, and verdicts that no longer hold are worked out again. Neither waits for the
 * other.
 *
 * `base` is where this process itself is reached.
 * @returns what ends it.
 */
export function followChanges(
  databaseUrl: string,
  base: string,
  kept: KeptAnswers | null,
): () => Promise<void> {
  const ended = new AbortController();
  const expire = expiring(base, kept);
  const refresh = refreshing(base, ended.signal);
  const stopFollowing = onChange((change) => {
    kept?.forgetAll();
    expire(tagsOf(change));
    if (change.kind === 'stale' || change.kind === 'missed') refresh();
  });
  const stopListening = listenToDatabase(databaseUrl);
  return async () => {
    ended.abort();
    stopFollowing();
    await stopListening();
  };
}

/** The tags of the pages that show what changed. */
function tagsOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'annotation':
      return [
        ...(change.event === null ? [] : [eventTag(change.event)]),
        ...change.articles.map(articleTag),
      ];
    case 'claim':
    case 'discrepancies':
      return [eventTag(change.event), verdictsTag(change.event)];
    case 'publication':
      return [
        publishedTag,
        ...(change.article === null ? [] : [articleTag(change.article)]),
        ...change.events.flatMap((event) => [eventTag(event), verdictsTag(event)]),
      ];
    case 'missed':
      return [everyPage];
    case 'stale':
      return [];
  }
}

/** As many tags as one message may have. */
const most = 1000;

/** Has pages expired, those of many changes at once. */
function expiring(base: string, kept: KeptAnswers | null): (tags: readonly string[]) => void {
  const waiting = new Set<string>();
  let telling = false;
  const tell = async () => {
    telling = true;
    while (waiting.size > 0) {
      const tags = [...waiting].slice(0, most);
      for (const tag of tags) waiting.delete(tag);
      await post(`${base}/api/internal/changed`, { tags });
      kept?.forgetAll();
    }
    telling = false;
  };
  return (tags) => {
    for (const tag of tags) waiting.add(tag);
    if (!telling && waiting.size > 0) void tell();
  };
}

/** Milliseconds between two attempts where something is left stale, at least and at most. */
const [soonest, latest] = [500, 60_000];

/** Has verdicts worked out again, until none is stale, whichever process does it. */
function refreshing(base: string, ended: AbortSignal): () => void {
  let [wanted, working] = [false, false];
  const work = async () => {
    working = true;
    for (let wait = soonest; wanted && !ended.aborted; wait = Math.min(2 * wait, latest)) {
      wanted = false;
      if ((await post(`${base}/api/internal/stale`, {})) === 204) continue;
      wanted = true;
      await sleep(wait, undefined, { signal: ended, ref: false }).catch(() => undefined);
    }
    working = false;
  };
  return () => {
    wanted = true;
    if (!working) void work();
  };
}

/** Tells our own pages something; the status of the answer, null where there is none. */
async function post(address: string, content: unknown): Promise<number | null> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { [internalHeader]: internalKey(), 'Content-Type': 'application/json' },
      body: JSON.stringify(content),
    });
    if (!answer.ok) console.error(`Pages could not be told of a change (${answer.status}).`);
    return answer.status;
  } catch (error) {
    console.error('Pages could not be told of a change.', error);
    return null;
  }
}
