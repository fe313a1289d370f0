import { describe, expect, test } from 'vitest';
import { emptyGiven } from '@/core/claims/empty-given';
import { addClaim } from './add-claim';
import { correctClaim } from './correct-claim';
import { moveClaim } from './move-claim';
import { refuseFact } from './refuse-fact';
import { refuseProposal } from './refuse-proposal';
import { rejectClaim } from './reject-claim';
import { restoreClaim } from './restore-claim';
import { event, longer, otherTally, report, reviewsTried } from './reviews.testing';

const { held, id: articleId, slug, changeTo, reviewed, seen, accept, publish } = reviewsTried();
const longest = `${longer} One word more.`;

const claims = async () =>
  (await reviewed()).claims.map(({ fact, start, end }) => [fact, start, end]);
const orphans = async () => (await reviewed()).orphaned.map(({ version }) => version);

function notAdopted(version: number, reason = 'It says so.') {
  const vote = { tally: null, positions: [], outcome: 'not adopted' as const };
  return { version, reason, reading: { ...emptyGiven, vote } };
}

describe('what was refused', () => {
  test('stays refused in a changed text, in its editor’s name', async () => {
    const { view, ...own } = await seen('11 in favour');
    await refuseProposal('ben', own, 'A joke.');
    const veto = await seen('Russia and China vetoed');
    const [first] = veto.view.suggestions;
    if (first === undefined) throw new Error('Nothing was suggested.');
    await refuseFact('ben', veto, first);

    await changeTo(longer);
    expect((await seen('11 in favour')).view).toMatchObject({ state: 'refused' });
    const now = (await seen('Russia and China vetoed')).view.suggestions;
    expect(now.map(({ fact }) => fact)).not.toContain(first.fact);
    const { proposal } = await seen('11 in favour');
    expect(
      await held.db.refusedProposal.findMany({
        where: { articleVersion: { articleId: articleId(), number: 2 } },
      }),
    ).toMatchObject([{ ...proposal, reason: 'A joke.', editorId: 'ben' }]);
  });

  test('is open where its words have changed', async () => {
    await refuseProposal('ben', await seen('11 in favour'), 'A joke.');
    await changeTo(otherTally);
    expect((await seen('11 in favour')).view.state).toBe('open');
  });

  test('by setting a claim aside stays refused, too, until it is brought back', async () => {
    const id = await accept('11 in favour');
    const suggested = async () => {
      const { view } = await seen('11 in favour');
      return view.suggestions.map(({ fact }) => fact);
    };
    await rejectClaim('ben', id, { version: 1, reason: 'A slip.' });
    expect(await suggested()).not.toContain('outcome');
    await changeTo(longer);
    expect(await suggested()).not.toContain('outcome');
    const back = { version: 2, revision: 1, reason: 'It was right.' };
    expect(await restoreClaim('ada', id, back)).toMatchObject({ done: true });
    expect((await seen('11 in favour')).view.state).toBe('placed');
  });
});

describe('claims', () => {
  test('keep who last read them, when and why, in the next text and in the one after it', async () => {
    const id = await accept('11 in favour');
    expect(await correctClaim('ben', id, notAdopted(1))).toMatchObject({ done: true });
    const corrected = async () => (await reviewed()).claims.map((claim) => claim.corrected);
    const before = await corrected();
    expect(before).toMatchObject([{ how: 'corrected', by: 'BEN', reason: 'It says so.' }]);

    for (const body of [longer, longest]) {
      await changeTo(body);
      expect(await corrected()).toEqual(before);
    }
  });

  test('on a text that is not published yet come into the next', async () => {
    await accept('Russia and China vetoed');
    await publish(1);
    await changeTo(longer);
    await accept('11 in favour');
    await changeTo(longest);
    expect(await claims()).toHaveLength(2);
    expect(await orphans()).toEqual([]);
  });

  test('whose words were gone from a text are there again with them', async () => {
    await accept('11 in favour');
    await publish(1);
    await changeTo(otherTally);
    expect([await claims(), await orphans()]).toEqual([[], [1]]);
    await changeTo(longer);
    expect([(await claims()).length, await orphans()]).toEqual([1, []]);
  });

  test('that an editor took away from a text do not come back with the next', async () => {
    await accept('11 in favour');
    await publish(1);
    await changeTo(longer);
    const [claim] = (await reviewed()).claims;
    const outcome = await rejectClaim('ada', claim?.id ?? 0, { version: 1, reason: 'A slip.' });
    expect(outcome).toMatchObject({ done: true });
    await changeTo(longest);
    expect([await claims(), await orphans()]).toEqual([[], [1]]);
  });

  test('of an article that readers never had are told where their words are gone', async () => {
    await accept('11 in favour');
    await changeTo(otherTally);
    expect([await claims(), await orphans()]).toEqual([[], [1]]);
    await accept('11 in favour');
    await changeTo(report.replace('three against', 'four against'));
    expect(await orphans()).toEqual([2, 1]);
  });

  test('of the same words in one place of a text are carried to it once', async () => {
    const twice = `${report}\n\nSo again: the vote on the draft, S/2024/239, was 11 in favour, three against and one abstention.`;
    await changeTo(twice);
    const of = (await reviewed()).proposals.filter(({ quote }) => quote.includes('11 in favour'));
    expect(of).toHaveLength(2);
    await accept('11 in favour');
    const [, second] = of;
    const [start, end] = (second?.name ?? '').split('-').map(Number);
    const added = await addClaim('ada', {
      ...{ article: slug(), articleVersion: 2, start: start ?? 0, end: end ?? 0, event },
      ...{ fact: 'outcome', reason: 'It says so twice.', reading: notAdopted(1).reading },
    });
    expect(added).toMatchObject({ done: true });
    await changeTo(longer);
    expect(await claims()).toHaveLength(1);
  });
});

describe('what is done to a claim that readers get while a new text waits', () => {
  test('is done to the claim that was carried from it, in every later text', async () => {
    const id = await accept('11 in favour');
    await publish(1);
    await changeTo(longer);
    await changeTo(longest);
    const [carried] = await once();
    expect(await correctClaim('ben', id, notAdopted(1))).toMatchObject({ done: true });
    expect(await once()).toMatchObject([{ id: carried?.id, corrected: { by: 'BEN' } }]);
    expect(await rejectClaim('ben', id, { version: 2, reason: 'A slip.' })).toMatchObject({
      done: true,
    });
    expect(await once()).toEqual([]);
    const back = { version: 3, revision: 2, reason: 'It was right.' };
    expect(await restoreClaim('ada', id, back)).toMatchObject({ done: true });
    expect(await once()).toMatchObject([{ corrected: { how: 'restored', by: 'ADA' } }]);
    await publish(3);
    expect(await once()).toMatchObject([{ corrected: { how: 'restored', by: 'ADA' } }]);
  });

  test('is not done to one that an editor has read otherwise there', async () => {
    const id = await accept('11 in favour');
    await publish(1);
    await changeTo(longer);
    const [own] = await once();
    await correctClaim('ada', own?.id ?? 0, notAdopted(1, 'Mine.'));
    await rejectClaim('ben', id, { version: 1, reason: 'A slip.' });
    expect(await once()).toMatchObject([{ corrected: { reason: 'Mine.' } }]);
  });

  test('moves the carried claim along, and a new claim comes into the new text', async () => {
    const id = await accept('Russia and China vetoed');
    await publish(1);
    await changeTo(longer);
    const move = { version: 1, event, fact: 'who-vetoed', answers: [], reason: 'It names them.' };
    const moved = await moveClaim('ben', id, move);
    expect(moved).toMatchObject({ done: true });
    expect((await once()).map(({ fact }) => fact)).toEqual(['who-vetoed']);
    const words = 'Nothing else was put to a vote that day';
    const start = report.indexOf(words);
    const added = await addClaim('ben', {
      ...{ article: slug(), articleVersion: 1, start, end: start + words.length, event },
      ...{ fact: 'outcome', reason: 'It tells.', reading: notAdopted(1).reading },
    });
    expect(added).toMatchObject({ done: true });
    expect((await once()).map(({ fact }) => fact)).toEqual(['who-vetoed', 'outcome']);
  });

  const once = async () => (await reviewed()).claims;
});
