import 'server-only';
import type { FactChoice } from '@/core/claims/editor-claim-view';
import type { Ground } from '@/core/claims/read-given';
import type { Prisma } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';

/** What is read of a fact to hold readings to it. */
export const factSelection = {
  id: true,
  slug: true,
  title: true,
  question: true,
  kind: true,
  unit: true,
  whole: true,
  asOf: true,
  population: true,
  place: true,
  cumulative: true,
  vetoedBy: true,
  options: { orderBy: { position: 'asc' }, select: { key: true, label: true } },
  event: { select: { id: true, slug: true, title: true } },
} satisfies Prisma.FactSelect;

export type GroundedFact = Prisma.FactGetPayload<{ select: typeof factSelection }>;

/** Words of a version of an article, in UTF-16 code units of its body. */
interface Words {
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

/** A fact as editors choose it. */
export function factChoice({ kind, vetoedBy, options, ...fact }: GroundedFact): FactChoice {
  const { slug, title, question, unit, population, place, cumulative } = fact;
  return {
    ...{ slug, title, question, kind, unit, options },
    scope: { asOf: isoDay(fact.asOf), population, place, cumulative },
    takesSponsors: kind === 'wording' && vetoedBy !== null,
  };
}

/** What a reading of words on a fact is held to. */
export function groundOf(fact: GroundedFact, { body, start, end }: Words): Ground {
  const { kind, scope, options, takesSponsors } = factChoice(fact);
  const keys = options.map(({ key }) => key);
  return { kind, scope, options: keys, whole: fact.whole, takesSponsors, body, start, end };
}
