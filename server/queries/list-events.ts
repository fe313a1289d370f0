import 'server-only';
import { type EventSummary, summariseEvent } from '@/core/views/event-summary';
import { reading } from '../database';
import { isoDay } from '../iso-day';
import { isPublic } from '../rights/public-only';
import { compareEvent } from './compare-event';
import { eventSelection } from './event-record';
import { factsOfRecord } from './facts-of-record';

/** A page of events, newest first, with the keys of the pages beside it. */
export interface EventPage {
  readonly events: readonly EventSummary[];
  /** Where the next page starts; null on the last. */
  readonly next: string | null;
}

const eventsPerPage = 20;

/**
 * Lists events from a key on, newest first, read under the default policy.
 *
 * A key is the day and identifier of the last event of the page before, "2023-10-08.12"; null is the
 * first page. Returns null for anything else.
 */
export async function listEvents(key: string | null): Promise<EventPage | null> {
  const after = key === null ? null : parseKey(key);
  if (key !== null && after === null) return null;
  const { records, onRecord } = await reading(async (db) => {
    const records = await db.event.findMany({
      where: after
        ? {
            ...isPublic,
            // Implied by the rest, and a range that the index can start at.
            startsOn: { lte: after.day },
            OR: [{ startsOn: { lt: after.day } }, { id: { lt: after.id } }],
          }
        : isPublic,
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
      take: eventsPerPage + 1,
      select: eventSelection,
    });
    return { records, onRecord: await factsOfRecord(db, records.slice(0, eventsPerPage)) };
  });
  const shown = records.slice(0, eventsPerPage);
  const last = shown.at(-1);
  return {
    events: shown.map((record) => summariseEvent(compareEvent(record, onRecord, 'literal'))),
    next: last && records.length > shown.length ? `${isoDay(last.startsOn)}.${last.id}` : null,
  };
}

function parseKey(key: string): { day: Date; id: number } | null {
  const match = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})$/.exec(key);
  if (match === null) return null;
  const day = new Date(`${match[1]}T00:00:00Z`);
  // JavaScript takes 30 February for 1 March, and knows a year 0, which PostgreSQL does not.
  const exists =
    !Number.isNaN(day.getTime()) && isoDay(day) === match[1] && day.getUTCFullYear() > 0;
  return exists ? { day, id: Number(match[2]) } : null;
}
