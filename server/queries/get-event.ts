import 'server-only';
import { cache } from 'react';
import type { PolicyName } from '@/core/quantities/policy';
import type { EventView } from '@/core/views/event-view';
import { isSlug } from '@/core/views/slug';
import { reading } from '../database';
import { isPublic } from '../rights/public-only';
import { correctionsOfEvent, withCorrections } from './claim-corrections';
import { compareEvent } from './compare-event';
import { eventSelection } from './event-record';
import { factsOfRecord } from './facts-of-record';

/** One event compared under a policy, or null where there is none of that name. */
export const getEvent = cache(
  async (slug: string, policy: PolicyName): Promise<EventView | null> => {
    if (!isSlug(slug)) return null;
    return reading(async (db) => {
      const record = await db.event.findFirst({
        where: { slug, ...isPublic },
        select: eventSelection,
      });
      if (record === null) return null;
      const view = compareEvent(record, await factsOfRecord(db, [record]), policy);
      return withCorrections(view, await correctionsOfEvent(db, record.id));
    });
  },
);
