import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyGiven } from '@/core/claims/empty-given';
import { heldClaim } from '../claims/held-claim';
import { refreshEvents } from '../search/refresh-events';
import { amount, claimsTried, event } from './claims.testing';
import { correctClaim } from './correct-claim';
import { createAnnotation } from './create-annotation';
import { moveClaim } from './move-claim';
import { restoreClaim } from './restore-claim';

const { held, claimOf, verdictOf, expectKept } = claimsTried();

describe('a correction', () => {
  test('gives another reading, keeps the one before, and the verdict follows', async () => {
    const { id } = await claimOf('At least 1,100 people');
    expect(await verdictOf('killed-in-all')).toBe('compatible');
    const before = await heldClaim(held.db, id);
    const outcome = await correctClaim('ada', id, {
      version: 1,
      reason: 'The words fix the number.',
      reading: {
        ...emptyGiven,
        amount: {
          words: 'At least 1,100',
          start: null,
          stated: {
            form: 'bounded',
            interval: { lower: null, upper: 900, lowerInclusive: true, upperInclusive: true },
            hedge: null,
          },
        },
      },
    });
    expect(outcome).toMatchObject({ done: true, value: { events: [event] } });
    if (!outcome.done) return;
    expect(outcome.value.claim).toMatchObject({
      version: 2,
      standing: true,
      reading: { correction: 'The words fix the number.' },
      history: [
        { version: 0, action: 'read', editor: null, reading: before?.reading },
        { version: 2, action: 'corrected', editor: 'ADA', reason: 'The words fix the number.' },
      ],
    });
    expect(await verdictOf('killed-in-all')).toBe('conflict');
    await refreshEvents(held.db, outcome.value.eventIds);
    expect(await held.db.searchStale.count({ where: { kind: 'event' } })).toBe(0);
    const row = await held.db.discrepancy.findFirstOrThrow({
      where: { fact: { slug: 'killed-in-all' }, pair: '' },
    });
    expect(row).toMatchObject({ verdict: 'conflict', present: true });
    const [entry] = await held.db.auditEntry.findMany({
      where: { subject: 'Claim', subjectId: `${id}` },
    });
    expect(entry).toMatchObject({ actorId: 'ada', action: 'changed' });
    await expectKept(id);
    await restoreClaim('ada', id, { version: 2, revision: 0, reason: 'As it was.' });
    expect(await verdictOf('killed-in-all')).toBe('compatible');
    await expectKept(id);
  });

  test('of two editors at once, one is refused and sees what stands', async () => {
    const { id } = await claimOf('More than 700 Israelis');
    const [a, b] = await Promise.all([
      correctClaim('ada', id, { version: 1, reading: amount('700'), reason: 'By Ada.' }),
      correctClaim('ben', id, { version: 1, reading: amount('700'), reason: 'By Ben.' }),
    ]);
    expect([a.done, b.done].sort()).toEqual([false, true]);
    const lost = a.done ? b : a;
    if (lost.done || lost.status !== 409) throw new Error('no conflict');
    expect(lost.current).toMatchObject({
      version: 2,
      reading: { correction: a.done ? 'By Ada.' : 'By Ben.' },
    });
    await expectKept(id);
  });

  test('sent twice, also at once, is made once', async () => {
    const { id } = await claimOf('At least 415');
    const change = { version: 1, reading: amount('415'), reason: 'Exactly.' };
    const outcomes = await Promise.all([1, 2, 3].map(() => correctClaim('ada', id, change)));
    expect(outcomes.map(({ done }) => done)).toEqual([true, true, true]);
    expect(await correctClaim('ada', id, change)).toMatchObject({ done: true });
    expect(await correctClaim('ben', id, change)).toMatchObject({ done: false, status: 409 });
    expect(await held.db.claimRevision.count({ where: { claimId: id } })).toBe(2);
  });

  test('names sources, new ones and old ones, by words of the text', async () => {
    const { id } = await claimOf('thousands of rockets');
    const outcome = await correctClaim('ada', id, {
      version: 1,
      reason: 'Israel is named.',
      reading: amount('thousands', {
        sources: [
          {
            source: { name: 'An army’s spokesman', named: false },
            words: 'thousands of rockets',
            start: null,
          },
          { source: { slug: 'israel' }, words: 'Israel', start: null },
        ],
        scope: { asOf: '2023-10-09', population: 'rockets', place: 'Israel', cumulative: false },
      }),
    });
    if (!outcome.done) throw new Error(outcome.sentence);
    const { reading, sources } = outcome.value.claim;
    expect(reading.sources.map(({ source }) => source)).toEqual(['an-army-s-spokesman', 'israel']);
    expect(sources.map(({ named }) => named)).toEqual([false, true]);
    // What is as the fact has it is the fact's.
    expect(reading.scope).toEqual({
      ...{ asOf: '2023-10-09', population: 'rockets', place: null, cumulative: false },
    });
    await expectKept(id);
  });

  test.each([
    ['words that do not stand in the quote', amount('1,200'), 'does not stand in'],
    ['words that are no amount', amount('hundreds of people'), 'No quantity can be read'],
    ['answers, which the fact has none of', amount('hundreds', { answers: ['yes'] }), 'no answers'],
    [
      'a vote',
      amount('hundreds', { vote: { tally: null, outcome: 'vetoed', positions: [] } }),
      'no vote',
    ],
    ['a speaker', amount('hundreds', { speaker: { slug: 'israel' } }), 'no speaker'],
    [
      'a source that is not there',
      amount('hundreds', {
        sources: [{ source: { slug: 'nobody' }, words: 'Hamas', start: null }],
      }),
      'no source',
    ],
    [
      'credit that does not stand in the text',
      amount('hundreds', {
        sources: [{ source: { slug: 'israel' }, words: 'said Nobody', start: null }],
      }),
      'does not stand',
    ],
    ['whose drafts are meant', amount('hundreds', { sponsors: ['China'] }), 'whose drafts'],
  ])('with %s is refused with a sentence, and changes nothing', async (_, reading, sentence) => {
    const { id, version } = await claimOf('hundreds of people hostage');
    const outcome = await correctClaim('ada', id, { version, reading, reason: 'Why.' });
    expect(outcome).toMatchObject({ done: false, status: 422 });
    expect(outcome.done ? '' : outcome.sentence).toContain(sentence);
    expect(await held.db.claimRevision.count({ where: { claimId: id } })).toBe(0);
  });

  test('of nothing, and by nobody, is refused', async () => {
    const change = { version: 1, reading: emptyGiven, reason: 'Why.' };
    expect(await correctClaim('ada', 999_999, change)).toMatchObject({ status: 404 });
    const { id } = await claimOf('hundreds of people hostage');
    expect(await correctClaim('nobody', id, change)).toMatchObject({ status: 401 });
  });
});

describe('a move', () => {
  test('takes a claim to another fact, with its annotations', async () => {
    const { id } = await claimOf('The council met for about 90 minutes');
    const note = { reason: null, note: 'Look.', status: 'open', assigneeId: null } as const;
    const annotation = await createAnnotation('ben', {
      ...{ id: randomUUID(), about: { kind: 'claim', claimId: id }, ...note },
      seenFingerprint: null,
    });
    const move = { version: 1, event, fact: 'rockets-launched', answers: [], reason: 'Try.' };
    const outcome = await moveClaim('ada', id, move);
    expect(outcome).toMatchObject({ done: true, value: { claim: { version: 2 } } });
    expect(await moveClaim('ada', id, move)).toMatchObject({ done: true });
    expect(await moveClaim('ben', id, move)).toMatchObject({ status: 409 });
    if (!annotation.done) throw new Error(annotation.sentence);
    const kept = await held.db.annotation.findUniqueOrThrow({
      where: { id: annotation.value.id },
      select: { claimId: true, version: true, fact: { select: { slug: true } } },
    });
    expect(kept).toEqual({ claimId: id, version: 1, fact: { slug: 'rockets-launched' } });
    await expectKept(id);
    await restoreClaim('ada', id, { version: 2, revision: 0, reason: 'Back.' });
    await expectKept(id);
    expect(
      await held.db.annotation.findUnique({ where: { id: annotation.value.id } }),
    ).toMatchObject({
      factId: (await heldClaim(held.db, id))?.factId,
    });
  });

  test('of an answer says which of the other fact’s answers the words give', async () => {
    const { id } = await claimOf('No statement was agreed');
    const move = { version: 1, event, fact: 'joint-statement-considered', reason: 'Rather.' };
    const none = await moveClaim('ada', id, { ...move, answers: [] });
    expect(none).toMatchObject({ status: 422, sentence: 'Choose an answer that the words give.' });
    const moved = await moveClaim('ada', id, { ...move, answers: ['considered'] });
    expect(moved).toMatchObject({
      done: true,
      value: { claim: { reading: { answers: ['considered'] } } },
    });
    await expectKept(id);
  });

  test.each([
    ['of another kind', { event, fact: 'statement-issued' }, 422],
    [
      'of an event that the article is no part of',
      { event: 'french-draft-may-2021', fact: 'rockets-fired' },
      422,
    ],
    ['where it is already', { event, fact: 'rockets-launched' }, 422],
  ])('to a fact %s is refused', async (_, to, status) => {
    const { id, version } = await claimOf('thousands of rockets');
    const outcome = await moveClaim('ada', id, { version, ...to, answers: [], reason: 'Why.' });
    expect(outcome).toMatchObject({ done: false, status });
  });
});
