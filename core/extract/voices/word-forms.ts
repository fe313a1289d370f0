import type { Token } from '../text/tokens';
import {
  adverbs,
  auxiliaries,
  boundaries,
  determiners,
  irregularPasts,
  prepositions,
  pronouns,
} from './source-words';
import { finiteSpeechVerbs } from './speech-verbs';

/** Whether a token is a finite verb, as far as its form tells. */
export function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital || token.kind !== 'word') return false;
  if (finiteVerbs.has(token.word)) return true;
  return token.word.endsWith('ed') && !token.word.includes('-') && !isAdjective(tokens, at);
}

/** Words that can only be a finite verb. */
const finiteVerbs: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...irregularPasts,
  ...finiteSpeechVerbs(),
]);

/** A participle before a noun: "the banned group", "armed groups". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next === undefined || next.kind !== 'word') return false;
  const opens = before === undefined || determiners.has(before.word) || before.kind === 'mark';
  return opens && !prepositions.has(next.word) && !determiners.has(next.word);
}

/** A word that is no verb, no adverb and no mark. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || looksLikeVerb(tokens, at)) return false;
  return !adverbs.has(token.word) && !prepositions.has(token.word) && !pronouns.has(token.word);
}

/** "who" and "which"; not the World Health Organization. */
export function isRelative(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { text } = token;
  return text === 'who' || text === 'which' || text === 'Who' || text === 'Which';
}

/** Words that part clauses, unless their capital makes them part of a name: Doctors Without Borders. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !boundaries.has(token.word)) return false;
  return !token.capital || at === 0 || tokens[at - 1]?.kind === 'mark';
}

/** A comma or a dash, which may part what stands in apposition. */
export function isPause(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { text } = token;
  return text === ',' || text === '—' || text === '–';
}
