import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { claimReading } from '@/core/claims/claim-reading';
import { emptyGiven } from '@/core/claims/empty-given';
import type { ClaimOutcome } from '../claims/claim-outcome';
import { heldClaim } from '../claims/held-claim';
import { testDatabase } from '../test-database.testing';
import { addClaim } from './add-claim';
import { correctClaim } from './correct-claim';
import { moveClaim } from './move-claim';
import { rejectClaim } from './reject-claim';
import { restoreClaim } from './restore-claim';

const held = testDatabase('recount_seeded');
const event = 'security-council-8-october-2023';
const article = 'indian-awaaz-ends-without-unified-position';
const quote = 'At least 1,100 people';
const facts = ['killed-in-all', 'israelis-killed', 'rockets-launched'] as const;

beforeAll(async () => {
  for (const id of ['ada', 'ben']) {
    await held.db.user.create({
      data: { id, name: id, email: `${id}@example.org`, role: 'editor' },
    });
  }
});

const reason = fc.constantFrom('One.', 'Two.', 'Three.');
const editor = fc.constantFrom('ada', 'ben');
/** How far behind the last version an editor is: mostly not at all. */
const behind = fc.constantFrom(0, 0, 0, 0, 1);
const command = fc.oneof(
  fc.record({
    do: fc.constant('correct' as const),
    ...{ editor, behind, reason },
    words: fc.constantFrom('At least 1,100', '1,100', 'At least 1,', 'people'),
    place: fc.constantFrom(null, 'Gaza'),
    credits: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    do: fc.constant('move' as const),
    ...{ editor, behind, reason, fact: fc.constantFrom(...facts, 'statement-issued') },
  }),
  fc.record({ do: fc.constant('reject' as const), editor, behind, reason }),
  fc.record({
    do: fc.constant('restore' as const),
    ...{ editor, behind, reason, revision: fc.integer({ min: 0, max: 8 }) },
  }),
);

type Command = typeof command extends fc.Arbitrary<infer Given> ? Given : never;

/** Takes whatever an editor may ask for, and refuses or does it, without an error. */
function make(id: number, version: number, given: Command): Promise<ClaimOutcome> {
  const own = { version: Math.max(1, version - given.behind), reason: given.reason };
  switch (given.do) {
    case 'correct':
      return correctClaim(given.editor, id, {
        ...own,
        reading: {
          ...emptyGiven,
          amount: { words: given.words, start: null, stated: null },
          scope: { ...emptyGiven.scope, place: given.place },
          sources: Array.from({ length: given.credits }, (_, index) => ({
            source: { name: `Source ${index}`, named: true },
            ...{ words: 'people', start: null },
          })),
        },
      });
    case 'move':
      return moveClaim(given.editor, id, { ...own, event, fact: given.fact, answers: [] });
    case 'reject':
      return rejectClaim(given.editor, id, own);
    case 'restore':
      return restoreClaim(given.editor, id, { ...own, revision: given.revision });
  }
}

/** A claim of its own for each sequence, as an editor adds it. */
async function newClaim(): Promise<number> {
  await held.db.claim.deleteMany({ where: { quote } });
  const { body } = await held.db.articleVersion.findFirstOrThrow({
    where: { article: { slug: article } },
    select: { body: true },
  });
  const start = body.indexOf(quote);
  const added = await addClaim('ada', {
    ...{ article, articleVersion: 1, start, end: start + quote.length },
    ...{ event, fact: 'killed-in-all', reason: 'Added.' },
    reading: { ...emptyGiven, amount: { words: '1,100', start: null, stated: null } },
  });
  if (!added.done) throw new Error(added.sentence);
  return added.value.claim.id;
}

test('whatever editors do, the last revision is the claim as stored, and any of them comes back exactly', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 8 }), async (commands) => {
      const id = await newClaim();
      let version = 1;
      for (const given of commands) {
        const outcome = await make(id, version, given);
        if (outcome.done) version = outcome.value.claim.version;
        const revisions = await held.db.claimRevision.findMany({
          where: { claimId: id },
          orderBy: { version: 'asc' },
        });
        // Each done is one revision on top of the one before; what was refused is none.
        expect(revisions.map((own) => own.version)).toEqual(revisions.map((_, index) => index + 1));
        const last = revisions.at(-1);
        const stored = await heldClaim(held.db, id);
        if (last === undefined || last.action === 'rejected') expect(stored).toBeNull();
        else {
          expect(stored).toMatchObject({
            version: last.version,
            factId: last.factId,
            ...{ start: last.start, end: last.end, quote: last.quote },
          });
          expect(stored?.reading).toEqual(claimReading.parse(last.reading));
        }
        expect(last?.version).toBe(version);
      }
      // The audit has each of them, as it was before and after.
      const entries = await held.db.auditEntry.findMany({
        where: { subject: 'Claim', subjectId: `${id}` },
        orderBy: { id: 'asc' },
      });
      expect(entries).toHaveLength(version);
      for (const [index, { before }] of entries.entries()) {
        const previous = entries[index - 1];
        if (previous?.after !== undefined && previous.after !== null)
          expect(before).toEqual(previous.after);
      }
      // Each revision, brought back, is as it was.
      const revisions = await held.db.claimRevision.findMany({ where: { claimId: id } });
      for (const own of revisions.filter(({ action }) => action !== 'rejected')) {
        const back = await restoreClaim('ben', id, {
          ...{ version, revision: own.version, reason: 'Back.' },
        });
        if (!back.done) throw new Error(back.sentence);
        version = back.value.claim.version;
        const stored = await heldClaim(held.db, id);
        expect(stored?.factId).toBe(own.factId);
        expect(stored?.reading).toEqual(claimReading.parse(own.reading));
      }
    }),
    { numRuns: 12 },
  );
}, 240_000);
