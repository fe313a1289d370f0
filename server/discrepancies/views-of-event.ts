import 'server-only';
import type { EventView } from '@/core/views/event-view';
import type { Prisma } from '@/prisma/generated/client';
import { compareEvent } from '../queries/compare-event';
import { type EventRecord, eventSelection } from '../queries/event-record';
import { type FactsOfRecord, factsOfRecord } from '../queries/facts-of-record';

/** What an event shows of the two articles that a pair names, or of all of them where it names none. */
export type ViewOf = (pair: string) => EventView | null;

/** Compares an event as it now stands, as a whole and pair by pair; null where there is no such event. */
export async function viewsOfEvent(
  db: Prisma.TransactionClient,
  id: number,
): Promise<(ViewOf & { readonly record: EventRecord }) | null> {
  const record = await db.event.findUnique({ where: { id }, select: eventSelection });
  if (record === null) return null;
  const onRecord = await factsOfRecord(db, [record]);
  const viewOf = viewsOf(record, onRecord, compareEvent(record, onRecord, 'literal'));
  return Object.assign(viewOf, { record });
}

/** Compares the articles of a pair once, however many of their rows were spoken of. */
export function viewsOf(record: EventRecord, onRecord: FactsOfRecord, whole: EventView): ViewOf {
  const views = new Map<string, EventView | null>([['', whole]]);
  return (pair) => {
    const known = views.get(pair);
    if (known !== undefined) return known;
    const view = viewOfPair(record, onRecord, pair);
    views.set(pair, view);
    return view;
  };
}

function viewOfPair(record: EventRecord, onRecord: FactsOfRecord, pair: string): EventView | null {
  const ids = pair.split('-').map(Number);
  const articles = record.articles.filter(({ article }) => ids.includes(article.id));
  return articles.length < 2 ? null : compareEvent({ ...record, articles }, onRecord, 'literal');
}
