import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { phraseAfter } from './source-phrase';
import { auxiliaries, days } from './source-words';

/** The last token of "told reporters", "told the BBC"; for other verbs, the verb. */
export function withHearer(tokens: readonly Token[], at: number, base: string): number {
  if (base !== 'tell') return at;
  const next = tokens[at + 1];
  const named = next?.word === 'the' || next?.word === 'a' || next?.capital === true;
  if (named) return Math.max(at, phraseAfter(tokens, at + 1)?.last ?? at);
  let last = at;
  while (last - at < 5 && isHearer(tokens[last + 1])) last += 1;
  return last;
}

function isHearer(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return token.capital || hearers.has(token.word);
}

const hearers = wordsOf(
  'reporters journalists us him them lawmakers parliament agency newspaper television radio state news local national public',
);

/** Whether what is said does not come after the verb, but stood before it. */
export function endsAfter(tokens: readonly Token[], at: number, base: string): boolean {
  let next = withHearer(tokens, at, base) + 1;
  while (times.has(tokens[next]?.word ?? '')) next += 1;
  const token = tokens[next];
  if (token === undefined) return true;
  if (token.kind === 'mark') return !introducing.has(token.text.charAt(0));
  return joints.has(token.word);
}

const times: ReadonlySet<string> = new Set([
  ...days,
  ...wordsOf(
    'later earlier also again today yesterday late early separately last this week night month year',
  ),
]);

const introducing = new Set(':“"‘');

/** Words that go on from a verb of saying without what is said. */
const joints = wordsOf(`
  on in at after during by via from as and before without while when following through using of amid to
  because`);

/** Where the auxiliaries before a verb begin: "has been" in "has been quoted". */
export function auxiliaryBefore(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 4 && auxiliaries.has(tokens[first - 1]?.word ?? '')) first -= 1;
  return first;
}

/** Whether a token is a quotation or a mark of one. */
export function isQuote(token: Token | undefined): boolean {
  return token !== undefined && quotationMarks.has(token.text.charAt(0));
}

const quotationMarks = new Set('“”"‘’\'«»„');
