import 'server-only';
import type { EventChoice } from '@/core/claims/editor-claim-view';
import { factChoice, factSelection } from '../claims/fact-ground';
import { reading } from '../database';

/** Events, and facts of each, that are offered. */
const most = { events: 20, facts: 500 };

/** The events that an article is part of, the latest first, with the facts that its words may be placed on. */
export async function claimPlaces(article: string): Promise<readonly EventChoice[]> {
  const events = await reading((db) =>
    db.event.findMany({
      where: { articles: { some: { article: { slug: article } } } },
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
      take: most.events,
      select: {
        slug: true,
        title: true,
        facts: { orderBy: { position: 'asc' }, take: most.facts, select: factSelection },
      },
    }),
  );
  return events.map(({ facts, ...event }) => ({ ...event, facts: facts.map(factChoice) }));
}
