import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleInput } from '@/core/intake/article-input';
import { type FactInput, readFactInput } from '@/core/review/fact-input';
import { parseProposal } from '@/core/review/proposal-key';
import { holdArticle } from '../intake/hold-article';
import { getEvent } from '../queries/get-event';
import { getReview } from '../queries/get-review';
import { putInEvent } from '../review/in-event';
import { acceptProposal } from './accept-proposal';
import { claimsTried } from './claims.testing';
import { publishArticle, withdrawArticle } from './publish-article';
import { refuseFact } from './refuse-fact';
import { proposeAgain, refuseProposal } from './refuse-proposal';

const { held } = claimsTried();
const event = 'us-draft-22-march-2024';

const text = [
  'NEW YORK — Russia and China vetoed a draft by the United States on Gaza in the Security Council on 22 March 2024.',
  'The vote on the draft, S/2024/239, was 11 in favour, three against and one abstention.',
  'Nothing else was put to a vote that day, and the members left the chamber without a date for the next one.',
].join('\n\n');

function input(more: Partial<ArticleInput> = {}): ArticleInput {
  return {
    outlet: { name: 'The Harbour Courier', homepage: 'https://courier.example/' },
    ...{ title: 'Draft vetoed', titleBasis: 'as given', address: null, byline: null },
    ...{ publishedOn: '2024-03-22', publishedBasis: 'as given', basis: 'as given' },
    ...{ language: 'en', wire: null, text },
    ...more,
  };
}

let article = '';
let count = 0;

beforeEach(async () => {
  count += 1;
  // Each its own outlet, so that none is the text of another.
  const outlet = { name: `Courier ${count}`, homepage: 'https://courier.example/' };
  const outcome = await held.db.$transaction((db) => holdArticle(db, input({ outlet })));
  if (outcome.came !== 'new') throw new Error(outcome.came);
  article = outcome.article.slug;
});

async function proposalNamed(words: string) {
  const review = await getReview(article);
  const view = review?.proposals.find(({ quote }) => quote.includes(words));
  const proposal = parseProposal(view?.name ?? '');
  if (view === undefined || proposal === null) throw new Error(`Nothing was read in “${words}”.`);
  return { view, proposal };
}

async function accept(words: string, fact: string | FactInput, version = 1) {
  const { proposal } = await proposalNamed(words);
  return acceptProposal('ada', { article, version, proposal, event, fact, answers: [] });
}

async function publish(editor: string, version: number) {
  const publication = (await getReview(article))?.publication ?? '';
  return publishArticle(editor, article, { version, publication });
}

async function withdraw(editor: string) {
  return withdrawArticle(editor, article, (await getReview(article))?.publication ?? '');
}

const inEvent = async () => (await getEvent(event, 'literal'))?.articles.map(({ slug }) => slug);

describe('what was read in an article', () => {
  test('is offered the facts that it may be about, with why', async () => {
    const { view } = await proposalNamed('11 in favour');
    expect(view.reads).toBe('11 in favour, 3 against, 1 abstaining; in the outlet’s own voice');
    expect(view.suggestions[0]).toMatchObject({ event, fact: 'outcome', strength: 'strong' });
    expect(view.suggestions[0]?.why.length).toBeGreaterThan(0);
  });

  test('is accepted once, however often that is sent, and readers get nothing of it yet', async () => {
    const before = await getEvent(event, 'literal');
    const first = await accept('11 in favour', 'outcome');
    const again = await accept('11 in favour', 'outcome');
    if (!first.done || !again.done) throw new Error('It was not accepted.');
    expect(again.value.claim.id).toBe(first.value.claim.id);
    const { reading } = first.value.claim;
    expect(reading.vote.tally).toEqual({ inFavour: 11, against: 3, abstaining: 1 });
    expect(first.value.claim.history.map(({ action }) => action)).toEqual(['accepted']);
    expect((await proposalNamed('11 in favour')).view).toMatchObject({
      state: 'placed',
      suggestions: [],
    });
    expect(await getEvent(event, 'literal')).toEqual(before);
  });

  test('is not accepted on what it cannot be a claim of, and nothing is left of the try', async () => {
    const { proposal } = await proposalNamed('11 in favour');
    const wrong = { article, version: 1, proposal, event, answers: [] };
    expect(await acceptProposal('ada', { ...wrong, fact: 'no-such' })).toMatchObject({
      status: 404,
    });
    expect(await acceptProposal('ada', { ...wrong, fact: 'outcome', version: 2 })).toMatchObject({
      status: 410,
    });
    const question: FactInput = {
      ...{ kind: 'answer', title: 'Was it late?', question: 'Was it late?', measure: 'late' },
      ...{ population: null, place: null, periodStart: null, asOf: null, cumulative: null },
      ...{ unit: null, whole: true, draft: null, rule: null, options: [] },
    };
    expect(await acceptProposal('ada', { ...wrong, fact: question })).toMatchObject({
      status: 422,
    });
    expect(await held.db.fact.count({ where: { title: 'Was it late?' } })).toBe(0);
    const where = { article: { slug: article } };
    expect(await held.db.eventArticle.count({ where })).toBe(0);
    expect(await acceptProposal('nobody', { ...wrong, fact: 'outcome' })).toMatchObject({
      status: 401,
    });
  });

  test('that was refused stays refused until it is proposed again', async () => {
    const { proposal } = await proposalNamed('11 in favour');
    const seen = { article, version: 1, proposal };
    expect(await refuseProposal('ada', seen, '  ')).toMatchObject({ status: 422 });
    const elsewhere = { ...seen, proposal: { ...proposal, start: proposal.start + 1 } };
    for (const old of [{ ...seen, version: 2 }, elsewhere]) {
      expect(await refuseProposal('ada', old, 'A joke.')).toMatchObject({ status: 410 });
    }
    await refuseProposal('ada', seen, 'A joke.');
    await refuseProposal('ben', seen, 'Another word.');
    expect((await proposalNamed('11 in favour')).view).toMatchObject({
      state: 'refused',
      refusedFor: 'A joke.',
    });
    expect(await proposeAgain('ben', seen)).toMatchObject({ done: true });
    expect(await proposeAgain('ben', seen)).toMatchObject({ status: 410 });
    expect((await proposalNamed('11 in favour')).view.state).toBe('open');
  });

  test('is not suggested again the fact that was refused for it, and is others', async () => {
    const { proposal, view } = await proposalNamed('Russia and China vetoed');
    const [first, ...others] = view.suggestions;
    if (first === undefined) throw new Error('Nothing was suggested.');
    await refuseFact('ada', { article, version: 1, proposal }, first);
    const now = (await proposalNamed('Russia and China vetoed')).view.suggestions;
    expect(now.map(({ fact }) => fact)).toEqual(others.map(({ fact }) => fact));
    expect((await proposalNamed('11 in favour')).view.suggestions[0]?.fact).toBe('outcome');
  });
});

describe('a question that is new', () => {
  const told = (sentence: string) => [sentence, ...text.split('\n\n').slice(1)].join('\n\n');

  async function holding(sentence: string) {
    count += 1;
    const outlet = { name: `Courier ${count}`, homepage: 'https://courier.example/' };
    const outcome = await held.db.$transaction((db) =>
      holdArticle(db, input({ outlet, text: told(sentence) })),
    );
    if (outcome.came !== 'new') throw new Error(outcome.came);
    article = outcome.article.slug;
  }

  async function answered(words: string) {
    const { view } = await proposalNamed(words);
    const input = readFactInput(view.newFact);
    if ('problem' in input) throw new Error(input.problem);
    const outcome = await accept(words, input.read);
    if (!outcome.done) throw new Error(outcome.sentence);
    const { reading, fact } = outcome.value.claim;
    const { options } = await held.db.fact.findFirstOrThrow({
      where: { title: fact.title },
      select: { options: true },
    });
    const given = options.filter(({ key }) => reading.answers.includes(key));
    return [fact.title, ...given.map(({ label }) => label)];
  }

  test('is answered as the words say, also where another article’s words made it', async () => {
    await holding('The Security Council agreed no statement on Gaza on 22 March 2024.');
    expect(await answered('agreed no statement')).toEqual([
      ...['Was a statement agreed?', 'No statement was agreed'],
    ]);
    await holding('The Security Council agreed on a statement on Gaza on 22 March 2024.');
    expect(await answered('agreed on a statement')).toEqual([
      ...['Was a statement agreed?', 'A statement was agreed'],
    ]);
    const { view } = await proposalNamed('agreed on a statement');
    const other = readFactInput({ ...view.newFact, options: 'Perhaps\nBy some' });
    if ('problem' in other) throw new Error(other.problem);
    expect(await accept('11 in favour', other.read)).toMatchObject({
      status: 422,
      sentence: expect.stringContaining('“Was a statement agreed?”'),
    });
    const own = await held.db.fact.findMany({ where: { title: 'Was a statement agreed?' } });
    expect(own).toHaveLength(1);
  });

  test('has the days of the event that the article is part of', async () => {
    await holding('Three people were hurt in Gaza.');
    const before = await proposalNamed('Three people');
    expect(before.view.newFact).toMatchObject({ event: '', asOf: '' });
    const { id } = await held.db.article.findUniqueOrThrow({ where: { slug: article } });
    const { id: eventId } = await held.db.event.findUniqueOrThrow({ where: { slug: event } });
    await held.db.$transaction((db) => putInEvent(db, id, eventId));
    const now = await proposalNamed('Three people');
    expect(now.view.newFact).toMatchObject({ event, asOf: '2024-03-22' });
  });
});

describe('an article', () => {
  test('is published with a claim and not without, as the version that was seen', async () => {
    expect(await publish('ada', 1)).toMatchObject({ status: 422 });
    await accept('11 in favour', 'outcome');
    expect(await publish('ada', 2)).toMatchObject({ status: 410 });
    expect(await inEvent()).not.toContain(article);
    expect(await publish('ada', 1)).toMatchObject({ done: true });
    expect(await inEvent()).toContain(article);
    expect(await withdraw('ben')).toMatchObject({ done: true });
    expect(await inEvent()).not.toContain(article);
    expect(await withdraw('ben')).toMatchObject({ status: 410 });
  });

  test('brings a new fact to readers when it is published', async () => {
    const fact: FactInput = {
      ...{ kind: 'vote', title: 'The tally', question: 'How many voted how?', measure: 'tally' },
      ...{ population: null, place: null, periodStart: null, asOf: '2024-03-22', unit: null },
      ...{ cumulative: null, whole: true, options: [] },
      ...{ draft: 'S/2024/239', rule: 'security-council-substantive' },
    };
    const accepted = await accept('11 in favour', fact);
    expect(accepted).toMatchObject({ done: true });
    const titles = async () => (await getEvent(event, 'literal'))?.rows.map(({ title }) => title);
    expect(await titles()).not.toContain('The tally');
    await publish('ada', 1);
    expect(await titles()).toContain('The tally');
    await withdraw('ada');
  });

  test('whose text changes has the claims whose words still stand, with what was said of them', async () => {
    await accept('Russia and China vetoed', 'outcome');
    await accept('11 in favour', 'outcome');
    await publish('ada', 1);
    const { id } = await held.db.article.findUniqueOrThrow({ where: { slug: article } });
    const changed = input({ text: text.replace('three against', 'two against') });
    const outcome = await held.db.$transaction((db) => holdArticle(db, changed, id));
    expect(outcome).toMatchObject({ came: 'version', article: { number: 2 } });
    const review = await getReview(article);
    expect(review).toMatchObject({ version: 2, current: 1 });
    expect(review?.claims).toHaveLength(1);
    expect(review?.orphaned).toMatchObject([
      { quote: expect.stringContaining('11 in favour'), fact: 'outcome', version: 1 },
    ]);
    expect(await publish('ada', 1)).toMatchObject({ status: 410 });
    expect(await publish('ada', 2)).toMatchObject({ done: true });
    expect(await getReview(article)).toMatchObject({ version: 2, current: 2 });
    await withdraw('ada');
  });
});
