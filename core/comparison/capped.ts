import type { Reason } from './reason';

/** What a long row repeats: pairs of claims, single claims, or articles. */
export type Repeated = 'pair' | 'claim' | 'article';

/** How often one thing is said before the rest is only counted. */
export const shownOfEach = 3;

/** The first few of reasons that say the same of different words; the last says how many more there are. */
export function capped(reasons: readonly Reason[], repeated: Repeated): readonly Reason[] {
  return withCount(reasons.slice(0, shownOfEach), reasons.length, repeated);
}

/** Reasons that stand for `total` of their like; the last says how many are not shown. */
export function withCount(
  shown: readonly Reason[],
  total: number,
  repeated: Repeated,
): readonly Reason[] {
  const last = shown.at(-1);
  const more = total - shown.length;
  if (last === undefined || more <= 0) return shown;
  const note = ` The same holds for ${more} more ${repeated}${more === 1 ? '' : 's'}.`;
  return [...shown.slice(0, -1), { ...last, sentence: [...last.sentence, note] }];
}
