import 'server-only';
import { type Verdict, verdicts } from '@/core/comparison/reason';
import type { QueueKey } from '@/core/queue/queue-key';
import type { QueueItem } from '@/core/queue/queue-view';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';
import { articlesOfPair } from './articles-of-pair';
import { queueWords } from './queue-words';

/** Some rows of the queue in the order of their identifiers as given, each with its place. */
export async function queueItems(
  db: PrismaClient,
  ids: readonly number[],
): Promise<{ readonly items: readonly QueueItem[]; readonly keys: readonly QueueKey[] }> {
  const found = await db.discrepancy.findMany({ where: { id: { in: [...ids] } }, select });
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const [words, outlets] = await Promise.all([queueWords(db, rows), outletsOfPairs(db, rows)]);
  return {
    items: rows.map((row) => {
      const said = words.get(row.id);
      return {
        id: row.id,
        event: { ...row.fact.event, startsOn: isoDay(row.fact.event.startsOn) },
        fact: { slug: row.fact.slug, title: row.fact.title },
        pair:
          row.pair === ''
            ? null
            : articlesOfPair(row.pair).flatMap((article) => outlets.get(article) ?? []),
        verdict: known(row.verdict),
        reasons: row.reasons,
        words: said?.words ?? [],
        moreWords: said?.more ?? false,
        status: row.status,
        assignee: row.assignee,
        changed: row.outdated,
        present: row.present,
        firstSeenAt: row.firstSeenAt.toISOString(),
        changedAt: row.changedAt.toISOString(),
        annotatedAt: row.annotatedAt?.toISOString() ?? null,
      };
    }),
    keys: rows.map(({ attention, sharpness, firstSeenAt, id }) => ({
      ...{ attention, sharpness, id },
      firstSeenAt: firstSeenAt.getTime(),
    })),
  };
}

const select = {
  id: true,
  factId: true,
  pair: true,
  verdict: true,
  sharpness: true,
  reasons: true,
  status: true,
  attention: true,
  outdated: true,
  present: true,
  firstSeenAt: true,
  changedAt: true,
  annotatedAt: true,
  assignee: { select: { id: true, name: true } },
  fact: {
    select: {
      slug: true,
      title: true,
      event: { select: { slug: true, title: true, startsOn: true } },
    },
  },
} satisfies Prisma.DiscrepancySelect;

async function outletsOfPairs(
  db: PrismaClient,
  rows: readonly { readonly pair: string }[],
): Promise<ReadonlyMap<number, string>> {
  const ids = rows.flatMap(({ pair }) => articlesOfPair(pair));
  if (ids.length === 0) return new Map();
  const articles = await db.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, outlet: { select: { name: true } } },
  });
  return new Map(articles.map(({ id, outlet }) => [id, outlet.name]));
}

/** A verdict from its column; one that is no longer given is shown as none. */
function known(verdict: string | null): Verdict | null {
  return verdicts.find((one) => one === verdict) ?? null;
}
