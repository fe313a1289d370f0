import { beforeEach, expect } from 'vitest';
import { parseProposal } from '@/core/review/proposal-key';
import { articleOf } from '../intake/articles.testing';
import { holdArticle } from '../intake/hold-article';
import { getReview } from '../queries/get-review';
import { type AcceptedProposal, acceptProposal } from './accept-proposal';
import { claimsTried } from './claims.testing';
import { publishArticle, withdrawArticle } from './publish-article';

/** The seeded event that the texts below are about. */
export const event = 'us-draft-22-march-2024';

/** A report of its vote, and changed ones: of another tally, and with a paragraph before. */
export const report = [
  'NEW YORK — Russia and China vetoed a draft by the United States on Gaza in the Security Council on 22 March 2024.',
  'The vote on the draft, S/2024/239, was 11 in favour, three against and one abstention.',
  'Nothing else was put to a vote that day, and the members left the chamber without a date for the next one.',
].join('\n\n');
export const otherTally = report.replace('three against', 'two against');
export const longer = `An addition.\n\n${report}`;

/** Gives each test of a file an article of that report, which readers do not get yet, and what a review does to it. */
export function reviewsTried() {
  const { held } = claimsTried();
  let article = { id: 0, slug: '' };
  let count = 0;

  beforeEach(async () => {
    count += 1;
    // Each its own outlet, so that none is the text of another.
    const outlet = { name: `Gazette ${count}`, homepage: 'https://gazette.example/' };
    const input = articleOf({ text: report, outlet, title: `Draft vetoed ${count}` });
    const outcome = await held.db.$transaction((db) => holdArticle(db, input));
    if (outcome.came !== 'new') throw new Error(outcome.came);
    article = outcome.article;
  });

  async function changeTo(text: string): Promise<void> {
    const input = articleOf({ text });
    const outcome = await held.db.$transaction((db) => holdArticle(db, input, article.id));
    expect(outcome.came).toBe('version');
  }

  async function reviewed() {
    const review = await getReview(article.slug);
    if (review === null) throw new Error('There is no such article.');
    return review;
  }

  /** A proposal by words of it, as an editor sees it. */
  async function seen(words: string) {
    const { proposals, version } = await reviewed();
    const view = proposals.find(({ quote }) => quote.includes(words));
    const proposal = parseProposal(view?.name ?? '');
    if (view === undefined || proposal === null) throw new Error(`Nothing is read in “${words}”.`);
    return { view, proposal, version, article: article.slug };
  }

  async function tryToAccept(words: string, own: Partial<AcceptedProposal> = {}, editor = 'ada') {
    const { view: _, ...proposal } = await seen(words);
    const fact = 'outcome';
    return acceptProposal(editor, { ...proposal, event, fact, answers: [], ...own });
  }

  /** Accepts a proposal, on the fact of the vote’s outcome. @returns the identifier of the claim. */
  async function accept(words: string, own: Partial<AcceptedProposal> = {}): Promise<number> {
    const outcome = await tryToAccept(words, own);
    if (!outcome.done) throw new Error(outcome.sentence);
    return outcome.value.claim.id;
  }

  async function publish(version: number, editor = 'ada') {
    const { publication } = await reviewed();
    return publishArticle(editor, article.slug, { version, publication });
  }

  async function withdraw(editor = 'ada') {
    return withdrawArticle(editor, article.slug, (await reviewed()).publication);
  }

  const slug = () => article.slug;
  const id = () => article.id;
  return { held, id, slug, changeTo, reviewed, seen, tryToAccept, accept, publish, withdraw };
}
