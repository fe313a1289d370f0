/** What a row shows. */
export type Verdict =
  | 'same'
  | 'compatible'
  | 'contested'
  | 'conflict'
  | 'against the record'
  | 'reported once'
  | 'not comparable';

/** All verdicts, sharpest first. */
export const verdicts: readonly Verdict[] = [
  'against the record',
  'conflict',
  'contested',
  'not comparable',
  'compatible',
  'same',
  'reported once',
];

/** Why figures differ, or why they do not. */
export type ReasonCode =
  | 'different as-of time'
  | 'different population'
  | 'different place'
  | 'cumulative against daily'
  | 'different source'
  | 'hedge dropped or added'
  | 'attribution dropped'
  | 'rounding'
  | 'shared origin'
  | 'arithmetic'
  | 'rule broken'
  | 'agrees with the rules'
  | 'record differs'
  | 'agrees with the record'
  | 'record leaves it open'
  | 'evidence of the record'
  | 'other figures on record'
  | 'true contradiction'
  | 'bounds'
  | 'same words'
  | 'quoted words differ'
  | 'fuller quotation'
  | 'implied, not said'
  | 'decided by policy'
  | 'no figure given'
  | 'one article only';

/** A place in the official record that words of a sentence lead to. */
export type RecordPlace =
  | { readonly kind: 'vote'; readonly draft: string }
  | { readonly kind: 'series'; readonly series: string; readonly day: string };

/** A piece of a sentence: prose, words cited from a claim, or words that name a place in the record. */
export type SentencePart =
  | string
  | { readonly claimId: number; readonly words: string }
  | { readonly record: RecordPlace; readonly words: string };

/** A reason in one sentence that cites the words it rests on. */
export interface Reason {
  readonly code: ReasonCode;
  readonly sentence: readonly SentencePart[];
}

/**
 * A sentence as plain text, cited words in quotation marks; in single ones where the words hold marks
 * of their own.
 */
export function sentenceText(sentence: readonly SentencePart[]): string {
  return sentence.map(partText).join('');
}

function partText(part: SentencePart): string {
  if (typeof part === 'string') return part;
  return 'record' in part ? part.words : quoted(part.words);
}

/** Words in quotation marks: single ones around words that carry double ones of their own. */
export function quoted(words: string): string {
  return /[“”"]/.test(words) ? `‘${words}’` : `“${words}”`;
}

/** Joins pieces into an English list: "a", "a and b", "a, b and c". */
export function listed(
  items: readonly (readonly SentencePart[])[],
  conjunction: 'and' | 'or' = 'and',
): SentencePart[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [...item];
    return [index === items.length - 1 ? ` ${conjunction} ` : ', ', ...item];
  });
}
