import { correctArticle } from './correct-article';
import { reviewsTried } from './reviews.testing';

/** Gives each test of a file an article that readers do not get yet, and what it is corrected by. */
export function correctionsTried() {
  const tried = reviewsTried();
  const { reviewed, slug } = tried;

  /** Sends the form of the article, as it stands but for these fields. */
  async function correct(
    fields: Readonly<Record<string, string>>,
    { seen, editor = 'ada' }: { seen?: number; editor?: string } = {},
  ) {
    const { saved, corrections } = await reviewed();
    const last = corrections.latest[0]?.number ?? 0;
    const form = Object.fromEntries(Object.entries(saved).map(([name, is]) => [name, is ?? '']));
    const all = { ...form, homepage: '', why: 'The page says so.', ...fields };
    return correctArticle(editor, slug(), all, seen ?? last);
  }

  async function corrected(fields: Readonly<Record<string, string>>) {
    const outcome = await correct(fields);
    if (!outcome.done) throw new Error(outcome.sentence);
    return outcome.value.changes;
  }

  async function refusal(...sent: Parameters<typeof correct>) {
    const outcome = await correct(...sent);
    return outcome.done ? null : [outcome.status, outcome.sentence];
  }

  return { ...tried, correct, corrected, refusal };
}
