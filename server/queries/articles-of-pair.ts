/** The identifiers of the articles of a pair, `12-34`; none for a whole row. */
export function articlesOfPair(pair: string): readonly number[] {
  return pair === '' ? [] : pair.split('-').map(Number);
}
