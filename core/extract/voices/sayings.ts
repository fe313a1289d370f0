import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import {
  accords,
  cites,
  headlineSource,
  isOwned,
  ofAgent,
  ownedClaim,
  quotes,
} from './cited-sources';
import type { Saying } from './saying';
import { speechVerbForms } from './speech-verbs';
import { byVerb } from './verbs-with-subjects';
import { isPause } from './word-forms';

/** The sayings of a sentence in the order in which they stand there. */
export function sayingsIn(tokens: readonly Token[]): readonly Saying[] {
  const found: Saying[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayTell.has(tokens[at]?.word ?? '')) continue;
    const saying = sayingAt(tokens, at, found);
    if (saying !== null) found.push(saying);
  }
  return found;
}

/** Every word and mark that a saying can be built around. */
const mayTell: ReadonlySet<string> = new Set([
  ...wordsOf('according per by citing quoting cited quoted : - – —'),
  ...speechVerbForms(),
]);

function sayingAt(tokens: readonly Token[], at: number, before: readonly Saying[]): Saying | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { word } = token;
  if (word === 'according' && tokens[at + 1]?.word === 'to') return accords(tokens, at, at + 2);
  if (word === 'per' && isPause(tokens[at - 1])) return accords(tokens, at, at + 1);
  if (word === 'by') return ofAgent(tokens, at);
  if (isOwned(tokens, at)) return ownedClaim(tokens, at);
  if (word === 'citing' || word === 'quoting') return cites(tokens, at, at + 1);
  if (word === 'cited' || word === 'quoted') return quotes(tokens, at);
  if (token.text === ':' || token.text === '-' || token.text === '–' || token.text === '—') {
    return headlineSource(tokens, at);
  }
  return byVerb(tokens, at, before);
}
