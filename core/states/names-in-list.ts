import { recogniseUnName } from './recognise';

/**
 * The names in a list of states as a document prints it: "Bahrain, Bangladesh and State of Palestine".
 *
 * Every word of the list is in one of the names, in its order; only commas, and an "and" between two
 * names, are not. A name may have both inside. Two names that the list runs together without a comma
 * are told apart where there is one way to do so. Text without any state is one name, whole.
 */
export function namesInList(text: string): string[] {
  const names = printedNames(text).flatMap((name) => runTogether(name) ?? [name]);
  return names.some(isState) ? names : [text.trim()].filter((name) => name !== '');
}

/** The same as the list's own commas and "and" part them, names that it runs together included. */
export function printedNames(text: string): string[] {
  return joinedAtCommas(text.split(',')).flatMap(splitAtAnd);
}

/** Joins again what belongs to one name: "Korea, Republic of". */
function joinedAtCommas(pieces: readonly string[]): string[] {
  const names: string[] = [];
  for (const piece of pieces.map((own) => own.trim()).filter((own) => own !== '')) {
    const before = names.at(-1);
    const joined = `${before}, ${piece}`;
    if (before !== undefined && !isState(piece) && isState(joined))
      names[names.length - 1] = joined;
    else names.push(piece);
  }
  return names;
}

/** Splits at each "and" that is not inside a name: "Sierra Leone and Bosnia and Herzegovina". */
function splitAtAnd(piece: string): readonly string[] {
  const names: string[] = [];
  for (const part of piece.replace(/^and\s+/, '').split(/\s+and\s+/)) {
    const before = names.at(-1);
    const joined = `${before} and ${part}`;
    const oneName = isState(joined) || !(isState(part) || isState(before ?? ''));
    if (before !== undefined && oneName) names[names.length - 1] = joined;
    else names.push(part);
  }
  return names;
}

/**
 * The names that a text runs together without a comma: "New Zealand Nicaragua".
 *
 * Null where it is a name itself, or where it is not all names in exactly one way.
 */
export function runTogether(text: string): readonly string[] | null {
  if (isState(text)) return null;
  const ways = waysApart(text.split(/\s+/));
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

/** No name has more words: United Kingdom of Great Britain and Northern Ireland. */
const longestName = 8;

/** Ways of reading words as states; two at most, which is as good as many. */
function waysApart(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length > 4 * longestName) return [];
  // Ways of reading the words from each on, from the last to the first.
  const ways: (readonly (readonly string[])[])[] = [[[]]];
  for (let start = words.length - 1; start >= 0; start -= 1) {
    const own = words.slice(start, start + longestName).flatMap((_, length) => {
      const name = words.slice(start, start + length + 1).join(' ');
      if (!isState(name)) return [];
      return (ways[length] ?? []).map((rest) => [name, ...rest]);
    });
    ways.unshift(own.slice(0, 2));
  }
  return ways[0] ?? [];
}

function isState(name: string): boolean {
  return recogniseUnName(name) !== null;
}
