import type { Counted } from '../amounts/counted';
import type { SentenceReading } from '../casualties/finding';
import { tollBefore } from '../casualties/toll';
import { adverbs, auxiliaries } from '../lexicon/function-words';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type FoundCount, foundCount } from './found-count';

/** "arrested more than 120", "12 people were detained", "300 arrests". */
export function arrests({ tokens }: SentenceReading, own: Counted): FoundCount | null {
  if (own.kind === 'thing') return null;
  if (own.noun === 'arrests') return foundCount(own, 'arrests', 'arrest', null);
  const verb = verbOf(tokens, own, arresting);
  if (verb !== null) return foundCount(own, 'arrests', 'arrest', verb);
  const toll = own.noun === null ? tollBefore(tokens, own.first) : null;
  const counts =
    toll !== null && tokens.slice(toll.toll.last, own.first).some(({ word }) => word === 'arrests');
  return counts ? { ...foundCount(own, 'arrests', 'arrest', null), first: toll.toll.first } : null;
}

const arresting = wordsOf(
  'arrested arrest arrests arresting detained detain detains detaining jailed jailing',
);

/** "released 24 hostages", "freed 205 prisoners of war". */
export function releases({ tokens }: SentenceReading, own: Counted): FoundCount | null {
  if (own.noun === null || !held.has(own.noun)) return null;
  const verb = verbOf(tokens, own, freeing) ?? exchanged(tokens, own) ?? handedOver(tokens, own);
  return verb === null ? null : foundCount(own, `${own.noun} released`, 'release', verb);
}

const held = wordsOf('hostages prisoners captives detainees');
const freeing = wordsOf(
  'released release releases releasing freed frees freeing free rescued rescuing rescues repatriated',
);

/** "handed over the last 20 hostages". */
function handedOver(tokens: readonly Token[], { first }: Counted): number | null {
  for (let at = first - 1; at >= Math.max(1, first - 3); at -= 1) {
    if (tokens[at]?.word === 'over' && /^hand/.test(tokens[at - 1]?.word ?? '')) return at - 1;
  }
  return null;
}

/** "in exchange for 12 hostages", "in return for 90 prisoners". */
function exchanged(tokens: readonly Token[], { first }: Counted): number | null {
  const word = tokens[first - 2]?.word ?? '';
  return tokens[first - 1]?.word === 'for' && (word === 'exchange' || word === 'return')
    ? first - 2
    : null;
}

/** The verb that takes what is counted as its object, or says it of them in the passive. */
function verbOf(tokens: readonly Token[], own: Counted, verbs: ReadonlySet<string>): number | null {
  if (verbs.has(tokens[own.first - 1]?.word ?? '')) return own.first - 1;
  for (let at = own.last + 1; at < own.last + 8; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (verbs.has(word) && word.endsWith('ed')) return at;
    if (!auxiliaries.has(word) && !adverbs.has(word)) return null;
  }
  return null;
}
