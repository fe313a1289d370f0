import type { Counted } from '../amounts/counted';
import { measureOfNoun } from '../lexicon/fate-nouns';
import { fateAt } from '../lexicon/fates';
import { personNouns } from '../lexicon/people';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type Finding, findingOf, type SentenceReading } from './finding';

/** "Killed: 12", "wounded – 30". */
export function labels({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (counted.noun !== null || tokens[counted.first - 1]?.text !== ':') return null;
  const at = counted.first - 2;
  const measure = fateAt(tokens, at)?.measure ?? measureOfNoun(tokens[at]?.word ?? '');
  return measure === null
    ? null
    : findingOf(counted, measure, 'label', { first: at, last: counted.last, governor: at });
}

/** "49 fatalities", "48 hostages", "14 bodies". */
export function nouns({ tokens }: SentenceReading, counted: Counted): Finding | null {
  const { noun } = counted;
  if (noun === null) return null;
  const span = { first: counted.first, last: counted.last, governor: counted.first };
  if (noun === 'lives') {
    const lost = tokens
      .slice(counted.last + 1, counted.last + 7)
      .some(({ word }) => word === 'lost');
    return lost ? { ...findingOf(counted, 'killed', 'noun', span), population: null } : null;
  }
  if (noun === 'bodies' || noun === 'corpses') {
    return { ...findingOf(counted, 'killed', 'noun', span), population: null };
  }
  const measure = measureOfNoun(noun);
  if (measure === null || noun === 'victims') return null;
  if (measure === 'captive' && isReleased(tokens, counted)) return null;
  const people = noun === 'hostages' || noun === 'captives' ? counted.words : null;
  return { ...findingOf(counted, measure, 'noun', span), population: people ?? whose(counted) };
}

/** Who they are in "94 civilian deaths". */
function whose({ words, noun }: Counted): string | null {
  const [first = '', second] = words?.split(' ') ?? [];
  return second === noun && personNouns.has(first) ? `${first}s` : null;
}

const releases = wordsOf(`
  release releases released releasing free freed frees freeing freedom return returned returning
  rescue rescued rescuing exchange exchanged swap swapped handover handed`);

function isReleased(tokens: readonly Token[], counted: Counted): boolean {
  const near = tokens.slice(Math.max(0, counted.first - 5), counted.last + 6);
  return near.some(({ word }) => releases.has(word));
}
