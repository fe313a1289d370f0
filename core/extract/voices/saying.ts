import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { SourcePhrase } from './source-phrase';
import { outlets } from './source-words';
import { type SpeechUse, speechVerbOf } from './speech-verbs';
import { isPause, isRelative } from './word-forms';

/** Tokens from the first to the last, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A place in a sentence that says who said something. */
export interface Saying {
  /** `governs` what comes after it, `closes` what comes before it too, `cites` whoever is behind another source. */
  readonly role: 'governs' | 'closes' | 'cites';
  readonly use: SpeechUse | 'accords';
  /** The verb, or the first word of "according to". */
  readonly at: number;
  /** Tokens of the words that credit, both included. */
  readonly first: number;
  readonly last: number;
  readonly phrase: SourcePhrase;
  /** Tokens of the words that name who said so: of another saying where the verb shares its subject. */
  readonly naming: TokenRange;
  /** Whether the source is an outlet, which may report what another says. */
  readonly outlet: boolean;
  /** The last token that it can govern. */
  readonly reach: number;
}

/** The saying of some tokens, with how far it reaches. */
export function saying(
  tokens: readonly Token[],
  role: Saying['role'],
  use: Saying['use'],
  at: number,
  first: number,
  last: number,
  phrase: SourcePhrase,
  naming: TokenRange = { first, last },
): Saying {
  const own = tokens[phrase.last];
  const outlet = phrase.source.kind === 'other' && outlets.has(own?.word ?? '');
  return { role, use, at, first, last, phrase, naming, outlet, reach: reachOf(tokens, at, first) };
}

/** Whether "that" goes on with a noun ("airstrikes that it says have") rather than with a verb of saying. */
function relativeThat(tokens: readonly Token[], that: number): boolean {
  const before = tokens[that - 1];
  if (before === undefined || before.kind !== 'word') return false;
  return speechVerbOf(before.word) === undefined && !hearers.has(before.word);
}

const hearers = new Set(['reporters', 'journalists', 'him', 'them', 'us']);

const subordinating = wordsOf('after when as although though since before if because until once');

/** Where the clause ends in which a saying stands: of a relative or subordinate one, at its comma. */
function reachOf(tokens: readonly Token[], verb: number, first: number): number {
  const before = tokens[first - 1]?.word ?? '';
  const subordinate = subordinating.has(before);
  const relative =
    isRelative(tokens[verb - 1]) || (before === 'that' && relativeThat(tokens, first - 1));
  if (!subordinate && !relative) return tokens.length;
  let at = verb + 1;
  while (at < tokens.length && !isPause(tokens[at])) at += 1;
  return at;
}
