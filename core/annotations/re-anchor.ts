/** Words that were annotated: what they were, what stood around them, and where, in UTF-16 code units. */
export interface Anchored {
  readonly start: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where annotated words stand in another text. */
export type NowStanding =
  | { readonly place: 'same' | 'moved'; readonly start: number }
  | { readonly place: 'orphaned'; readonly because: 'not found' | 'found in several places' };

/**
 * Finds annotated words in a text, to the letter. Of several places it is the one whose surroundings agree
 * the furthest with those kept, counted from the words outwards; where two agree as far, the old place, and
 * where that is none of them, none.
 */
export function reAnchor(anchor: Anchored, body: string): NowStanding {
  const places = placesOf(anchor.exact, body);
  const agreed = places.map((start) => agreement(anchor, body, start));
  const furthest = agreed.reduce((most, each) => Math.max(most, each), 0);
  const best = places.filter((_, index) => agreed[index] === furthest);
  const [first] = best;
  if (first === undefined) return { place: 'orphaned', because: 'not found' };
  if (best.includes(anchor.start)) return { place: 'same', start: anchor.start };
  return best.length === 1
    ? { place: 'moved', start: first }
    : { place: 'orphaned', because: 'found in several places' };
}

/** Every place of words in a text, those that overlap too; none of no words. */
function placesOf(exact: string, body: string): number[] {
  const places: number[] = [];
  let start = exact === '' ? -1 : body.indexOf(exact);
  while (start !== -1) {
    places.push(start);
    start = body.indexOf(exact, start + 1);
  }
  return places;
}

/** How many code units of the surroundings are the same, from the words outwards. */
function agreement({ exact, prefix, suffix }: Anchored, body: string, start: number): number {
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === body[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === body[end + after]) after += 1;
  return before + after;
}
