import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import type { Feed, Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { fetchDocument } from '../fetching/fetch-document';
import { pauseForTurn } from '../queue/pauses';
import type { TakenFeed } from '../taking/take-feed';
import { takeFeedInWorker } from '../taking/take-feed-in-worker';
import { type AskedAddress, bringIn } from './bring-in';
import type { InVain } from './try-later';

/**
 * Reads a feed that is followed, and brings in the articles of its entries that have not come yet. Of what it has when
 * it is read for the first time, which may go back for years, the newest twenty come and the rest never does. One that
 * cannot be read says why, and is read again later, the later the longer it fails.
 */
export async function readFeed(id: number): Promise<void> {
  const feed = await reading((db) => db.feed.findUnique({ where: { id } }));
  if (feed === null || feed.endedAt !== null) return;
  const read = await contentOf(feed).catch((error: unknown) => unexpected(error));
  if (!read.done) return noteFailure(feed, read);
  const { etag, lastModified, taken } = read.value;
  await reading((db) =>
    db.$transaction(
      async (transaction) => {
        const brought = taken === null ? {} : await bringInOf(transaction, feed, taken);
        await transaction.feed.update({
          where: { id },
          data: {
            ...{ problem: null, failures: 0, readAt: new Date(), nextAt: after(everyMinutes * 60) },
            ...{ etag, lastModified, ...brought },
          },
        });
      },
      { timeout: 20_000, maxWait: 10_000 },
    ),
  );
}

/** What a feed has now, null where nothing of it has changed, with what to ask for changes by. */
type Content =
  | {
      readonly done: true;
      readonly value: {
        readonly etag: string | null;
        readonly lastModified: string | null;
        readonly taken: TakenFeed | null;
      };
    }
  | ({ readonly done: false } & InVain);

async function contentOf({ address, etag, lastModified }: Feed): Promise<Content> {
  const fetched = await fetchDocument(address, { accept: 'feed', etag, lastModified });
  if (!fetched.done) return fetched;
  const { bytes, charset, unchanged, ...answered } = fetched.value;
  if (unchanged) {
    // An answer that nothing has changed need not say again by what that is known.
    const kept = {
      etag: answered.etag ?? etag,
      lastModified: answered.lastModified ?? lastModified,
    };
    return { done: true, value: { ...kept, taken: null } };
  }
  const taken = await takeFeedInWorker({ bytes, charset, address: answered.address });
  if (!taken.done) {
    return { done: false, sentence: taken.sentence, waitSeconds: null, crowded: false };
  }
  const validators = { etag: answered.etag, lastModified: answered.lastModified };
  return { done: true, value: { ...validators, taken: taken.value } };
}

function unexpected(error: unknown): Content {
  console.error('A feed could not be read.', error);
  const sentence = 'Something went wrong here while it was read.';
  return { done: false, sentence, waitSeconds: null, crowded: false };
}

/** Brings in what a feed has that has not come. @returns what is to be remembered of the feed. */
async function bringInOf(
  db: Prisma.TransactionClient,
  { id, title, readAt, passedOver, followedById }: Feed,
  taken: TakenFeed,
): Promise<{ readonly title: string; readonly passedOver?: string[] }> {
  const all = new Map<string, AskedAddress>();
  for (const { address } of taken.entries) {
    const name = addressKey(address);
    if (name !== null && !all.has(name)) all.set(name, { name, address });
  }
  const isFirst = readAt === null;
  const before = new Set(passedOver);
  const entries = [...all.values()].filter(({ name }) => !before.has(name));
  const wanted = isFirst ? entries.slice(0, firstEntries) : entries;
  await bringIn(db, wanted, { feedId: id, editorId: followedById });
  const rest = isFirst ? entries.slice(firstEntries).map(({ name }) => name) : [];
  return {
    title: taken.title || title,
    ...(isFirst ? { passedOver: rest } : {}),
  };
}

/** Minutes between two readings, and at most after failures. */
const [everyMinutes, mostMinutes] = [15, 24 * 60];

const firstEntries = 20;

async function noteFailure(
  { id, failures }: Feed,
  { sentence, waitSeconds, crowded }: InVain,
): Promise<void> {
  // A turn that did not come says nothing of the feed.
  const usual = Math.min(mostMinutes, everyMinutes * 2 ** Math.min(failures, 10)) * 60;
  const pause = crowded
    ? pauseForTurn(0, waitSeconds)
    : Math.max(usual, Math.min(waitSeconds ?? 0, mostMinutes * 60));
  const failed = crowded ? {} : { problem: sentence, failures: { increment: 1 } };
  await reading((db) =>
    db.feed.update({ where: { id }, data: { ...failed, nextAt: after(pause) } }),
  );
}

function after(seconds: number): Date {
  return new Date(Date.now() + seconds * 1000);
}
