import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import type { Feed } from '@/prisma/generated/client';
import { reading } from '../database';
import { fetchDocument } from '../fetching/fetch-document';
import { takeFeed } from '../taking/take-feed';
import { bringIn } from './bring-in';

/**
 * Reads a feed that is followed, and brings in the articles of its entries that have not come yet. One that cannot be
 * read says why, and is read again later, the later the longer it fails.
 */
export async function readFeed(id: number): Promise<void> {
  const feed = await reading((db) => db.feed.findUnique({ where: { id } }));
  if (feed === null || feed.endedAt !== null) return;
  const { etag, lastModified } = feed;
  const fetched = await fetchDocument(feed.address, { accept: 'feed', etag, lastModified });
  if (!fetched.done) return noteFailure(feed, fetched.sentence);
  const { bytes, charset, address, unchanged, ...answered } = fetched.value;
  const read = {
    ...{ problem: null, failures: 0, readAt: new Date(), nextAt: after(everyMinutes) },
    ...{ etag: answered.etag, lastModified: answered.lastModified },
  };
  if (unchanged) {
    await reading((db) => db.feed.update({ where: { id }, data: read }));
    return;
  }
  const taken = takeFeed(bytes, { charset, address });
  if (!taken.done) return noteFailure(feed, taken.sentence);
  const { title, entries } = taken.value;
  // What a feed has when it is first read may go back for years.
  const wanted = feed.readAt === null ? entries.slice(0, firstEntries) : entries;
  await reading((db) =>
    db.$transaction(async (transaction) => {
      await bringIn(
        transaction,
        wanted.flatMap((entry) => {
          const name = addressKey(entry.address);
          return name === null ? [] : [{ name, address: entry.address }];
        }),
        { feedId: id, editorId: feed.followedById },
      );
      await transaction.feed.update({
        where: { id },
        data: { ...read, title: title || feed.title },
      });
    }),
  );
}

/** Minutes between two readings, and at most after failures. */
const [everyMinutes, mostMinutes] = [15, 24 * 60];

const firstEntries = 20;

async function noteFailure({ id, failures }: Feed, sentence: string): Promise<void> {
  const minutes = Math.min(mostMinutes, everyMinutes * 2 ** Math.min(failures, 10));
  await reading((db) =>
    db.feed.update({
      where: { id },
      data: {
        ...{ problem: sentence, failures: { increment: 1 } },
        ...{ readAt: new Date(), nextAt: after(minutes) },
      },
    }),
  );
}

function after(minutes: number): Date {
  return new Date(Date.now() + minutes * 60_000);
}
