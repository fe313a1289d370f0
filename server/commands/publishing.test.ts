import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyGiven } from '@/core/claims/empty-given';
import type { FactInput } from '@/core/review/fact-input';
import { articleOf } from '../intake/articles.testing';
import { holdArticle } from '../intake/hold-article';
import { getArticle } from '../queries/get-article';
import { getEvent } from '../queries/get-event';
import { getOutlet } from '../queries/get-outlet';
import { getReadingHistory } from '../queries/get-reading-history';
import { getSideBySide } from '../queries/get-side-by-side';
import { addClaim } from './add-claim';
import { createAnnotation } from './create-annotation';
import { createEvent } from './create-event';
import { leaveEvent } from './leave-event';
import { publishArticle, withdrawArticle } from './publish-article';
import { refuseFact } from './refuse-fact';
import { refuseProposal } from './refuse-proposal';
import { rejectClaim } from './reject-claim';
import { event, longer, report, reviewsTried } from './reviews.testing';
import { setRights } from './set-rights';

const tried = reviewsTried();
const { held, slug, changeTo, reviewed, seen, tryToAccept, accept, publish, withdraw } = tried;

const tally: FactInput = {
  ...{ kind: 'vote', title: 'The tally', question: 'How many voted how?', measure: 'tally' },
  ...{ population: null, place: null, periodStart: null, asOf: '2024-03-22', unit: null },
  ...{ cumulative: null, whole: true, options: [], draft: 'S/2024/239' },
  rule: 'security-council-substantive',
};

async function inEvent(of = event) {
  return (await getEvent(of, 'literal'))?.articles.map((article) => article.slug) ?? [];
}

async function facts() {
  return (await getEvent(event, 'literal'))?.rows.map(({ title }) => title) ?? [];
}

describe('readers', () => {
  test('get a new text when it is published, and nothing of it before', async () => {
    await accept('11 in favour');
    await publish(1);
    await setRights('ada', slug(), 'full');
    await changeTo(longer);
    const { outlet } = (await getArticle(slug(), null)) ?? {};
    const outletSlug = (await getArticle(slug(), null))?.outletSlug ?? '';
    const listed = async () => {
      const view = await getOutlet(outletSlug, null, null);
      return view?.articles.find((article) => article.slug === slug())?.versions;
    };
    expect(outlet).toBeDefined();
    expect(await getArticle(slug(), 2)).toBeNull();
    expect((await getArticle(slug(), null))?.versions).toEqual([1]);
    expect(await listed()).toEqual([1]);
    expect(await getSideBySide(slug(), 1, slug(), 2)).toBeNull();

    const id = await accept('Russia and China vetoed');
    await rejectClaim('ada', id, { version: 1, reason: 'Not said here.' });
    const asides = async () =>
      (await getReadingHistory(event, 'outcome')).aside.map((own) => own.reason);
    expect(await asides()).not.toContain('Not said here.');

    await publish(2);
    expect((await getArticle(slug(), 2))?.versions).toEqual([2, 1]);
    expect((await getArticle(slug(), 1))?.version).toBe(1);
    expect(await listed()).toEqual([2, 1]);
    expect(await asides()).toContain('Not said here.');
  });

  test('have the annotations of a claim on the one that is carried from it, of two of the same words, too', async () => {
    const twice = `${report}\n\nOnce more: Russia and China vetoed a draft.`;
    await changeTo(twice);
    const first = await accept('Russia and China vetoed');
    const start = twice.lastIndexOf('Russia and China vetoed');
    const quote = (await held.db.claim.findUniqueOrThrow({ where: { id: first } })).quote;
    const second = await addClaim('ada', {
      ...{ article: slug(), articleVersion: 2, start, end: start + quote.length, event },
      ...{ fact: 'outcome', reason: 'It says so twice.' },
      reading: { ...emptyGiven, vote: { tally: null, positions: [], outcome: 'not adopted' } },
    });
    if (!second.done) throw new Error(second.sentence);
    await publish(2);
    const ids = [first, second.value.claim.id].map((claimId) => ({ claimId, id: randomUUID() }));
    for (const { claimId, id } of ids) {
      const said = { reason: null, note: 'Look.', status: 'open', assigneeId: null } as const;
      const about = { kind: 'claim', claimId } as const;
      const outcome = await createAnnotation('ben', { id, about, seenFingerprint: null, ...said });
      expect(outcome).toMatchObject({ done: true });
    }
    await changeTo(`Before all.\n\n${twice}`);
    await publish(3);
    const { claims } = await reviewed();
    expect(claims).toHaveLength(2);
    for (const [index, { id }] of ids.entries()) {
      const { claimId } = await held.db.annotation.findUniqueOrThrow({ where: { id } });
      expect(claimId).toBe(claims[index]?.id);
    }
  });

  test('lose with an article the facts that it alone had claims on, and get them with it again', async () => {
    await accept('11 in favour', { fact: tally });
    await publish(1);
    expect(await facts()).toContain('The tally');
    await withdraw();
    expect(await facts()).not.toContain('The tally');
    expect(await facts()).toContain('Outcome of the vote');
    await publish(1);
    expect(await facts()).toContain('The tally');
    await withdraw();
  });

  test('do not hear of an article in an event of which only its unpublished text speaks', async () => {
    const other = await createEvent('ada', slug(), {
      ...{ title: `Another vote ${slug()}`, summary: 'A vote.', place: 'New York' },
      ...{ startsOn: '2024-03-22', endsOn: '2024-03-22', timeZone: 'America/New_York' },
    });
    if (!other.done) throw new Error(other.sentence);
    await accept('11 in favour', { event: other.value.slug, fact: tally });
    await publish(1);
    await changeTo(longer);
    await accept('Russia and China vetoed');
    expect(await inEvent()).not.toContain(slug());
    await publish(2);
    expect(await inEvent()).toContain(slug());
    await withdraw();
  });
});

describe('an event', () => {
  test('is left by an article without claims on its facts, and lost to readers who had it by that alone', async () => {
    const other = await createEvent('ada', slug(), {
      ...{ title: `An event of ${slug()}`, summary: 'A vote.', place: 'New York' },
      ...{ startsOn: '2024-03-22', endsOn: '2024-03-22', timeZone: 'America/New_York' },
    });
    if (!other.done) throw new Error(other.sentence);
    await accept('11 in favour');
    await publish(1);
    const before = await getEvent(other.value.slug, 'literal');
    expect(before?.articles.map((article) => article.slug)).toEqual([slug()]);
    expect(await leaveEvent('ben', slug(), event)).toMatchObject({
      ...{ status: 422, sentence: expect.stringContaining('Outcome of the vote') },
    });
    expect(await leaveEvent('ben', slug(), other.value.slug)).toMatchObject({ done: true });
    expect(await leaveEvent('ben', slug(), other.value.slug)).toMatchObject({ status: 410 });
    expect(await getEvent(other.value.slug, 'literal')).toBeNull();
    expect(await inEvent()).toContain(slug());
    await withdraw();
  });
});

describe('what was seen before somebody else was there', () => {
  test('does not publish what was taken back, nor takes back what was published anew', async () => {
    await accept('11 in favour');
    const before = (await reviewed()).publication;
    await publish(1);
    const published = (await reviewed()).publication;
    const again = { version: 1, publication: before };
    expect(await publishArticle('ada', slug(), again)).toMatchObject({ done: true });
    await withdraw('ben');
    expect(await publishArticle('ada', slug(), again)).toMatchObject({ status: 410 });
    await publish(1);
    expect(await withdrawArticle('ben', slug(), published)).toMatchObject({ status: 410 });
    await withdraw('ben');
  });

  test('does not accept what was refused, nor refuses what was accepted or refused', async () => {
    const tallied = await seen('11 in favour');
    await refuseProposal('ada', tallied, 'A joke.');
    expect(await tryToAccept('11 in favour', {}, 'ben')).toMatchObject({
      ...{ status: 410, sentence: expect.stringContaining('“A joke.”') },
    });
    expect(await refuseProposal('ben', tallied, 'Other words.')).toMatchObject({
      ...{ status: 410, sentence: expect.stringContaining('“A joke.”') },
    });
    const veto = await seen('Russia and China vetoed');
    await refuseFact('ada', veto, { event, fact: 'outcome' });
    expect(await tryToAccept('Russia and China vetoed', {}, 'ben')).toMatchObject({ status: 410 });
    await accept('Russia and China vetoed', { fact: 'who-vetoed' });
    expect(await refuseProposal('ben', veto, 'A joke.')).toMatchObject({ status: 410 });
  });

  test('does not make a fact of a title that asks otherwise, or an event', async () => {
    await accept('11 in favour', { fact: tally });
    const otherwise = { ...tally, draft: 'S/2024/310' };
    expect(await tryToAccept('Russia and China vetoed', { fact: otherwise })).toMatchObject({
      ...{ status: 422, sentence: expect.stringContaining('“The tally”') },
    });
    expect(await tryToAccept('Russia and China vetoed', { fact: tally })).toMatchObject({
      done: true,
    });
    const input = {
      ...{ title: `A vote ${slug()}`, summary: 'A vote.', place: 'New York' },
      ...{ startsOn: '2024-03-22', endsOn: '2024-03-22', timeZone: 'America/New_York' },
    };
    const made = await createEvent('ada', slug(), input);
    expect(await createEvent('ben', slug(), input)).toEqual(made);
    const elsewhere = { ...input, place: 'Geneva' };
    expect(await createEvent('ben', slug(), elsewhere)).toMatchObject({ status: 422 });
  });
});

describe('at once', () => {
  const times = Array.from({ length: 6 }, (_, index) => index);

  test.each(times)(
    'a claim on a new fact is public with its article, published meanwhile (%s)',
    async () => {
      await accept('11 in favour');
      const { publication } = await reviewed();
      await Promise.all([
        tryToAccept('Russia and China vetoed', { fact: tally }, 'ben'),
        publishArticle('ada', slug(), { version: 1, publication }),
      ]);
      expect(await facts()).toContain('The tally');
      await withdraw();
    },
  );

  test.each(times)(
    'a claim is carried to a text that comes in meanwhile, or refused (%s)',
    async () => {
      const input = articleOf({ text: longer });
      const [accepted] = await Promise.all([
        tryToAccept('11 in favour'),
        held.db.$transaction((db) => holdArticle(db, input, tried.id())),
      ]);
      expect((await reviewed()).claims).toHaveLength(accepted.done ? 1 : 0);
    },
  );
});
