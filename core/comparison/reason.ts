/** What a row shows. Null stands for wording set side by side, on which there is no verdict. */
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
  | 'true contradiction'
  | 'bounds'
  | 'same words'
  | 'quoted words differ'
  | 'fuller quotation'
  | 'implied, not said'
  | 'decided by policy'
  | 'no figure given'
  | 'one article only';

/** A piece of a sentence: prose, or words cited from a claim. */
export type SentencePart = string | { readonly claimId: number; readonly words: string };

/** A reason in one sentence that cites the words it rests on. */
export interface Reason {
  readonly code: ReasonCode;
  readonly sentence: readonly SentencePart[];
}

/** A sentence as plain text, cited words in quotation marks. */
export function sentenceText(sentence: readonly SentencePart[]): string {
  return sentence.map((part) => (typeof part === 'string' ? part : `“${part.words}”`)).join('');
}

/** Joins pieces into an English list: "a", "a and b", "a, b and c". */
export function listed(items: readonly (readonly SentencePart[])[]): SentencePart[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [...item];
    return [index === items.length - 1 ? ' and ' : ', ', ...item];
  });
}
