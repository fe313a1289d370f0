/** The reasons that an editor may give for a difference; any other is given in the editor's own words. */
export const reasonChoices = [
  'different as-of time',
  'different population',
  'different source',
  'different place',
  'hedge dropped or added',
  'attribution dropped',
  'rounding',
  'cumulative against daily',
  'shared origin',
  'arithmetic',
  'rule broken',
  'record differs',
  'true contradiction',
] as const;

export type ReasonChoice = (typeof reasonChoices)[number];

/** Why the accounts differ, as an editor says: a known reason, or one in the editor's own words. */
export type AnnotationReason = { readonly code: ReasonChoice } | { readonly words: string };

/** A reason as it is shown. */
export function reasonText(reason: AnnotationReason): string {
  return 'code' in reason ? reason.code : reason.words;
}

/** The longest reason in an editor's own words, in characters. */
export const longestReason = 500;
