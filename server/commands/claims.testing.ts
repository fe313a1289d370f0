import { beforeAll, expect } from 'vitest';
import type { GivenReading } from '@/core/claims/claim-input';
import { emptyGiven } from '@/core/claims/empty-given';
import { heldClaim } from '../claims/held-claim';
import { getEvent } from '../queries/get-event';
import { testDatabase } from '../test-database.testing';

export const event = 'security-council-8-october-2023';

/** Gives a test file a seeded database with two editors, and what claims are tried with. */
export function claimsTried() {
  const held = testDatabase('recount_seeded');

  beforeAll(async () => {
    for (const id of ['ada', 'ben']) {
      await held.db.user.create({
        data: { id, name: id.toUpperCase(), email: `${id}@example.org`, role: 'editor' },
      });
    }
  });

  async function claimOf(quote: string) {
    return held.db.claim.findFirstOrThrow({ where: { quote: { contains: quote } } });
  }

  async function verdictOf(fact: string, of = event) {
    const row = (await getEvent(of, 'literal'))?.rows.find(({ slug }) => slug === fact);
    return row?.verdict;
  }

  /** The last revision of a claim is the claim as it stands, or says that it does not. */
  async function expectKept(id: number): Promise<void> {
    const last = await held.db.claimRevision.findFirst({
      where: { claimId: id },
      orderBy: { version: 'desc' },
    });
    const stored = await heldClaim(held.db, id);
    if (last === null || last.action === 'rejected') {
      expect(stored === null).toBe(last !== null);
      return;
    }
    const { claimId, version, factId, articleVersionId, start, end, quote, reading } = last;
    expect(stored).toEqual({
      ...{ id: claimId, version, factId, articleVersionId, start, end, quote, reading },
    });
  }

  return { held, claimOf, verdictOf, expectKept };
}

/** A reading of an amount by its words. */
export function amount(words: string, own: Partial<GivenReading> = {}): GivenReading {
  return { ...emptyGiven, amount: { words, start: null, stated: null }, ...own };
}
