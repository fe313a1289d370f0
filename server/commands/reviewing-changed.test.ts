import { beforeEach, describe, expect, test } from 'vitest';
import { emptyGiven } from '@/core/claims/empty-given';
import { parseProposal } from '@/core/review/proposal-key';
import { articleOf } from '../intake/articles.testing';
import { holdArticle } from '../intake/hold-article';
import { getReview } from '../queries/get-review';
import { acceptProposal } from './accept-proposal';
import { claimsTried } from './claims.testing';
import { correctClaim } from './correct-claim';
import { publishArticle } from './publish-article';
import { refuseFact } from './refuse-fact';
import { refuseProposal } from './refuse-proposal';
import { rejectClaim } from './reject-claim';

const { held } = claimsTried();
const event = 'us-draft-22-march-2024';

const text = [
  'NEW YORK — Russia and China vetoed a draft by the United States on Gaza in the Security Council on 22 March 2024.',
  'The vote on the draft, S/2024/239, was 11 in favour, three against and one abstention.',
  'Nothing else was put to a vote that day, and the members left the chamber without a date for the next one.',
].join('\n\n');
const without = text.replace('three against', 'two against');
const more = `An addition.\n\n${text}`;

let article = { id: 0, slug: '' };
let count = 0;

beforeEach(async () => {
  count += 1;
  // Each its own outlet, so that none is the text of another.
  const outlet = { name: `Gazette ${count}`, homepage: 'https://gazette.example/' };
  const outcome = await held.db.$transaction((db) => holdArticle(db, articleOf({ text, outlet })));
  if (outcome.came !== 'new') throw new Error(outcome.came);
  article = outcome.article;
});

async function changeTo(body: string): Promise<void> {
  const input = articleOf({ text: body });
  const outcome = await held.db.$transaction((db) => holdArticle(db, input, article.id));
  expect(outcome.came).toBe('version');
}

async function reviewed() {
  const review = await getReview(article.slug);
  if (review === null) throw new Error('There is no such article.');
  return review;
}

async function seen(words: string) {
  const { proposals, version } = await reviewed();
  const view = proposals.find(({ quote }) => quote.includes(words));
  const proposal = parseProposal(view?.name ?? '');
  if (view === undefined || proposal === null) throw new Error(`Nothing was read in “${words}”.`);
  return { view, proposal, version, article: article.slug };
}

async function accept(words: string): Promise<number> {
  const { view, ...own } = await seen(words);
  const outcome = await acceptProposal('ada', { ...own, event, fact: 'outcome', answers: [] });
  if (!outcome.done) throw new Error(outcome.sentence);
  return outcome.value.claim.id;
}

const claims = async () => (await reviewed()).claims.map(({ start, end }) => [start, end]);
const orphans = async () => (await reviewed()).orphaned.map(({ version }) => version);

describe('what was refused', () => {
  test('stays refused in a changed text, in its editor’s name', async () => {
    const { view, ...own } = await seen('11 in favour');
    await refuseProposal('ben', own, 'A joke.');
    const veto = await seen('Russia and China vetoed');
    const [first] = veto.view.suggestions;
    if (first === undefined) throw new Error('Nothing was suggested.');
    await refuseFact('ben', veto, first);

    await changeTo(more);
    expect((await seen('11 in favour')).view).toMatchObject({ state: 'refused' });
    const now = (await seen('Russia and China vetoed')).view.suggestions;
    expect(now.map(({ fact }) => fact)).not.toContain(first.fact);
    const { proposal } = await seen('11 in favour');
    expect(
      await held.db.refusedProposal.findMany({
        where: { articleVersion: { articleId: article.id, number: 2 } },
      }),
    ).toMatchObject([{ ...proposal, reason: 'A joke.', editorId: 'ben' }]);
  });

  test('is open where its words have changed', async () => {
    await refuseProposal('ben', await seen('11 in favour'), 'A joke.');
    await changeTo(without);
    expect((await seen('11 in favour')).view.state).toBe('open');
  });
});

describe('claims', () => {
  test('keep who last read them, when and why, in the next text and in the one after it', async () => {
    const id = await accept('11 in favour');
    const correction = { version: 1, reason: 'It says so.' };
    const vote = { tally: null, positions: [], outcome: 'not adopted' as const };
    const otherwise = { ...correction, reading: { ...emptyGiven, vote } };
    expect(await correctClaim('ben', id, otherwise)).toMatchObject({ done: true });
    const corrected = async () => (await reviewed()).claims.map((claim) => claim.corrected);
    const before = await corrected();
    expect(before).toMatchObject([{ how: 'corrected', by: 'BEN', reason: 'It says so.' }]);

    for (const body of [more, `${more} One word more.`]) {
      await changeTo(body);
      expect(await corrected()).toEqual(before);
    }
  });

  test('on a text that is not published yet come into the next', async () => {
    await accept('Russia and China vetoed');
    await publishArticle('ada', article.slug, 1);
    await changeTo(more);
    await accept('11 in favour');
    await changeTo(`${more} One word more.`);
    expect(await claims()).toHaveLength(2);
    expect(await orphans()).toEqual([]);
  });

  test('whose words were gone from a text are there again with them', async () => {
    await accept('11 in favour');
    await publishArticle('ada', article.slug, 1);
    await changeTo(without);
    expect([await claims(), await orphans()]).toEqual([[], [1]]);
    await changeTo(more);
    expect([(await claims()).length, await orphans()]).toEqual([1, []]);
  });

  test('that an editor took away from a text do not come back with the next', async () => {
    await accept('11 in favour');
    await publishArticle('ada', article.slug, 1);
    await changeTo(more);
    const [claim] = (await reviewed()).claims;
    const outcome = await rejectClaim('ada', claim?.id ?? 0, { version: 1, reason: 'A slip.' });
    expect(outcome).toMatchObject({ done: true });
    await changeTo(`${more} One word more.`);
    expect([await claims(), await orphans()]).toEqual([[], [1]]);
  });

  test('of an article that readers never had are told where their words are gone', async () => {
    await accept('11 in favour');
    await changeTo(without);
    expect([await claims(), await orphans()]).toEqual([[], [1]]);
    await accept('11 in favour');
    await changeTo(text.replace('three against', 'four against'));
    expect(await orphans()).toEqual([2, 1]);
  });
});
