import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyGiven } from '@/core/claims/empty-given';
import { addClaim } from './add-claim';
import { amount, claimsTried, event } from './claims.testing';
import { correctClaim } from './correct-claim';
import { createAnnotation } from './create-annotation';
import { rejectClaim } from './reject-claim';
import { restoreClaim } from './restore-claim';

const { held, claimOf, verdictOf, expectKept } = claimsTried();

describe('a claim that is set aside', () => {
  test('is gone from the comparison, keeps its words, and comes back as itself', async () => {
    const { id } = await claimOf('claimed more than 1,000 lives');
    const note = { reason: null, note: 'Look.', status: 'open', assigneeId: null } as const;
    const annotation = await createAnnotation('ben', {
      ...{ id: randomUUID(), about: { kind: 'claim', claimId: id }, ...note },
      seenFingerprint: 'a'.repeat(64),
    });
    if (!annotation.done) throw new Error(annotation.sentence);
    const rejection = { version: 1, reason: 'Not this.' };
    const outcome = await rejectClaim('ada', id, rejection);
    expect(outcome).toMatchObject({
      value: { claim: { version: 2, standing: false, quote: 'claimed more than 1,000 lives' } },
    });
    expect(await verdictOf('killed-in-all')).toBe('reported once');
    expect(await rejectClaim('ada', id, rejection)).toMatchObject({ done: true });
    expect(await rejectClaim('ben', id, rejection)).toMatchObject({ status: 409 });
    expect(
      await correctClaim('ben', id, { version: 1, reading: emptyGiven, reason: 'Why.' }),
    ).toMatchObject({ status: 409, current: { standing: false } });
    await expectKept(id);
    const where = { id: annotation.value.id };
    expect(await held.db.annotation.findUnique({ where })).toMatchObject({ claimId: null });

    const restoration = { version: 2, revision: 0, reason: 'It is one.' };
    const back = await Promise.all([1, 2].map(() => restoreClaim('ada', id, restoration)));
    expect(back.map(({ done }) => done)).toEqual([true, true]);
    expect(await restoreClaim('ben', id, restoration)).toMatchObject({ status: 409 });
    expect(await verdictOf('killed-in-all')).toBe('compatible');
    await expectKept(id);
    expect(await held.db.annotation.findUnique({ where })).toMatchObject({ claimId: id });
  });

  test('is not brought back to a place that another has taken', async () => {
    const claim = await claimOf('At least 1,100 people');
    const { id, version, start, end } = claim;
    await rejectClaim('ada', id, { version, reason: 'Not this.' });
    const article = 'indian-awaaz-ends-without-unified-position';
    const place = { article, articleVersion: 1, start, end, event, fact: 'killed-in-all' };
    const addition = { ...place, reading: amount('At least 1,100'), reason: 'Anew.' };
    const added = await addClaim('ben', addition);
    if (!added.done) throw new Error(added.sentence);
    const revision = 0;
    const back = await restoreClaim('ada', id, { version: version + 1, revision, reason: 'Back.' });
    expect(back).toMatchObject({ status: 422 });
    await expectKept(added.value.claim.id);
  });
});

describe('a claim that is added', () => {
  const article = 'al-arabiya-council-divided';
  let body: string;
  beforeEach(async () => {
    const version = await held.db.articleVersion.findFirstOrThrow({
      where: { article: { slug: article } },
    });
    body = version.body;
  });

  const place = (words: string) => {
    const start = body.indexOf(words);
    return { article, articleVersion: 1, start, end: start + words.length, event };
  };

  test('is compared, once, however often it is sent', async () => {
    const words = 'graphic pictures of Israeli civilians';
    const own = { ...place(words), fact: 'rockets-launched', reason: 'A test.' };
    const addition = { ...own, reading: emptyGiven };
    const both = await Promise.all([1, 2, 3].map(() => addClaim('ada', addition)));
    expect(both.map(({ done }) => done)).toEqual([true, true, true]);
    expect(await held.db.claim.count({ where: { quote: words } })).toBe(1);
    expect(await addClaim('ben', addition)).toMatchObject({
      status: 409,
      current: { quote: words },
    });
    const [first] = both;
    if (first?.done) await expectKept(first.value.claim.id);
  });

  test.each([
    ['no words', { start: 5, end: 5 }, 422],
    ['words outside of the text', { start: 5, end: 1_000_000 }, 422],
    ['a version that there is not', { articleVersion: 9 }, 404],
    ['a fact that there is not', { fact: 'nothing' }, 404],
    [
      'a fact of an event that the article is no part of',
      { event: 'french-draft-may-2021', fact: 'rockets-fired' },
      422,
    ],
  ])('from %s is refused', async (_, own, status) => {
    const addition = { ...place('Hamas'), fact: 'rockets-launched', ...own };
    const outcome = await addClaim('ada', { ...addition, reading: emptyGiven, reason: 'Why.' });
    expect(outcome).toMatchObject({ done: false, status });
  });
});
