import 'server-only';
import { reading } from '../database';

/** An event that rows of the queue are of. */
export interface QueueEvent {
  readonly slug: string;
  readonly title: string;
}

/** The most events that a list to choose from offers, and that are looked through for them. */
const [most, lookedThrough] = [200, 1000];

/** The newest events that have rows to look at; an older one is chosen from one of its rows. */
export function listQueueEvents(): Promise<readonly QueueEvent[]> {
  return reading(
    (db) => db.$queryRaw<QueueEvent[]>`
      SELECT slug, title FROM (
        SELECT id, slug, title, "startsOn" FROM "Event" ORDER BY "startsOn" DESC, id DESC LIMIT ${lookedThrough}
      ) newest
      WHERE EXISTS (SELECT FROM "Discrepancy" d WHERE d."eventId" = newest.id AND d.attention < 9)
      ORDER BY "startsOn" DESC, id DESC LIMIT ${most}`,
  );
}
