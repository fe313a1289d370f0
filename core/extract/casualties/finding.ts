import type { Counted } from '../amounts/counted';
import type { CasualtyMeasure } from '../claim';
import { measureOfNoun } from '../lexicon/fate-nouns';
import type { Token } from '../text/tokens';

/** What is known of a sentence before its casualties are looked for. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly counted: readonly Counted[];
}

/** A number of people to whom something happened, found in a sentence. Indexes are of its tokens. */
export interface Finding {
  readonly counted: Counted;
  readonly measure: CasualtyMeasure;
  readonly pattern: string;
  readonly first: number;
  readonly last: number;
  /** The token whose verb group and clause decide whether it is asserted. */
  readonly governor: number;
  /** Null where the text names nobody. */
  readonly population: string | null;
  /** The finding that states its total. */
  readonly total: Finding | null;
  /** A verb that bounds the amount by itself: "the toll passed 500". */
  readonly limit?: { readonly kind: 'more than' | 'nearly'; readonly word: string };
}

/** A finding about those counted, who are the population it names. */
export function findingOf(
  counted: Counted,
  measure: CasualtyMeasure,
  pattern: string,
  span: Pick<Finding, 'first' | 'last' | 'governor'>,
): Finding {
  return { counted, measure, pattern, ...span, population: counted.words, total: null };
}

/** A finding about others of a list, whom the same befell. */
export function listed(counted: Counted, { measure, governor }: Finding, pattern: string): Finding {
  const { first, last, words } = counted;
  return { counted, measure, pattern, first, last, governor, population: words, total: null };
}

/** Whether an amount may count people: a fate before or after it tells of them. */
export function mayBePeople({ kind, noun, words }: Counted): boolean {
  if (kind === 'unknown') return soundsLikePeople(noun ?? '', words ?? '');
  return kind !== 'thing' || noun === 'families' || noun === 'households';
}

/**
 * Whether a plural that no list has is one of people: a name with a capital (Houthis), what people are called by
 * what they do (campers, pathologists), or what stands for them (lives, bodies).
 */
export function soundsLikePeople(noun: string, words: string): boolean {
  if (noun === 'lives' || noun === 'bodies' || measureOfNoun(noun) !== null) return true;
  if (/^\p{Lu}/u.test(words.slice(words.lastIndexOf(' ') + 1))) return true;
  return /(?:ers|ors|ists|ians|eers|ees|ants|ards|men|folk|mates|sons|girls|boys|wives)$/.test(
    noun,
  );
}
