import { isFunctionWord } from '../words/function-words';
import { shortestEdits } from '../words/shortest-edits';
import { compareQuoted, type QuotationDifference } from './compare';
import { isSameSpeaker } from './same-speaker';
import { type QuotedText, quotedWords } from './words';

/** A quotation where an article prints it, marks included, in UTF-16 code units of the article's text. */
export interface PrintedQuotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whom the article gives it to; null where it names nobody. */
  readonly speaker: string | null;
}

/** One speech as two articles print it: each in one quotation or in several. */
export interface QuotationPair {
  readonly a: readonly PrintedQuotation[];
  readonly b: readonly PrintedQuotation[];
  /** In the order of the words; none where both print the same, to the letter. */
  readonly differences: readonly QuotationDifference[];
  /** Whether some of the same words stand in another order. */
  readonly reordered: boolean;
}

/**
 * Pairs the quotations of two articles that print the same words, and compares them to the letter.
 *
 * Of one speaker a row of four words is enough, two of which carry content, or half of a short quotation;
 * a single word only where it stands in no other quotation of that speaker. Where the articles give the words to different names, or
 * to none, it takes a row of six, so that the names themselves are seen to differ. Quotations that are
 * parts of one another's are compared together. In the order of the first article.
 */
export function pairQuotations(
  a: readonly PrintedQuotation[],
  b: readonly PrintedQuotation[],
): readonly QuotationPair[] {
  const [readA, readB] = [a.map(read), b.map(read)];
  const groupOf = new Map<Read, Group>();
  for (const [one, other] of [...byRow(readA, readB), ...byShort(readA, readB)]) {
    const group = merged(groupOf, one, other);
    group.a.add(one);
    group.b.add(other);
    groupOf.set(one, group);
    groupOf.set(other, group);
  }
  return [...new Set(groupOf.values())]
    .map(compared)
    .sort((x, y) => (x.a[0]?.start ?? 0) - (y.a[0]?.start ?? 0));
}

/** Words in a row that tell one speech, of one speaker and of two; how many of them carry content. */
const rowOfOneSpeaker = 4;
const rowOfTwo = 6;
const leastContent = 2;
/** A row that more quotations of an article have than this tells none of them from the others. */
const mostHolders = 25;
/** In words; what is longer has a row in common with what it shares half of. */
const longestShort = 2 * rowOfOneSpeaker - 1;
/** Of one speaker, and an article; the rest are paired by rows alone. */
const mostOfSpeaker = 100;

interface Read {
  readonly quotation: PrintedQuotation;
  readonly keys: readonly string[];
}

interface Group {
  readonly a: Set<Read>;
  readonly b: Set<Read>;
}

type Paired = readonly [Read, Read];

function read(quotation: PrintedQuotation): Read {
  return { quotation, keys: quotedWords(quotation.text).words.map(({ key }) => key) };
}

/** Quotations that have words in a row in common, as many as it takes. */
function byRow(a: readonly Read[], b: readonly Read[]): readonly Paired[] {
  const [holdersA, holdersB] = [holdersOf(a), holdersOf(b)];
  return a.flatMap((one) => {
    const others = new Set<Read>();
    for (const row of rowsOf(one, rowOfOneSpeaker)) {
      const holders = holdersB.get(row) ?? [];
      if (Math.max(holders.length, holdersA.get(row)?.length ?? 0) > mostHolders) continue;
      for (const other of holders) others.add(other);
    }
    return [...others]
      .filter((other) => areOfOneSpeaker(one, other) || haveRow(one, other, rowOfTwo))
      .map((other): Paired => [one, other]);
  });
}

function rowsOf({ keys }: Read, length: number): ReadonlySet<string> {
  const rows = new Set<string>();
  for (let from = 0; from + length <= keys.length; from += 1) {
    const row = keys.slice(from, from + length);
    if (row.filter((key) => !isFunctionWord(key)).length >= leastContent) rows.add(row.join(' '));
  }
  return rows;
}

function holdersOf(quotations: readonly Read[]): ReadonlyMap<string, readonly Read[]> {
  const holders = new Map<string, Read[]>();
  for (const quotation of quotations) {
    for (const row of rowsOf(quotation, rowOfOneSpeaker)) {
      const known = holders.get(row);
      if (known === undefined) holders.set(row, [quotation]);
      else known.push(quotation);
    }
  }
  return holders;
}

function haveRow(one: Read, other: Read, length: number): boolean {
  const rows = rowsOf(other, length);
  return [...rowsOf(one, length)].some((row) => rows.has(row));
}

/** Short quotations and those of the same speaker that half of them stands in. */
function byShort(a: readonly Read[], b: readonly Read[]): readonly Paired[] {
  return a.slice(0, mostOfSpeaker).flatMap((one) => {
    const others = b.slice(0, mostOfSpeaker).filter((other) => areOfOneSpeaker(one, other));
    return others
      .filter((other) => isShortOfOther(one, other, a, others))
      .map((other): Paired => [one, other]);
  });
}

function isShortOfOther(
  one: Read,
  other: Read,
  own: readonly Read[],
  others: readonly Read[],
): boolean {
  const shorter = Math.min(one.keys.length, other.keys.length);
  if (shorter === 0 || shorter > longestShort) return false;
  const [textOne, textOther] = [one, other].map(({ keys }) => keys.join(' '));
  if (textOne === textOther) return true;
  // Which of two equal ways is the shortest depends on the side; so the sides are put in one order.
  const [first, second] = (textOne ?? '') < (textOther ?? '') ? [one, other] : [other, one];
  const runs = shortestEdits(first.keys, second.keys);
  const shared = runs.flatMap(({ a, length }) => first.keys.slice(a, a + length));
  const telling = (keys: readonly string[]) => keys.filter((key) => !isFunctionWord(key)).length;
  const wanted = Math.min(leastContent, telling(one.keys), telling(other.keys));
  if (wanted === 0 || telling(shared) < wanted) return false;
  if (shared.length > 1) return 2 * shared.length >= shorter;
  const word = (one.keys.length === 1 ? one : other).keys[0] ?? '';
  const holding = (list: readonly Read[]) => list.filter(({ keys }) => keys.includes(word));
  const ownOfSpeaker = own.filter((quotation) => areOfOneSpeaker(quotation, other));
  return (
    shared.length === shorter && holding(others).length === 1 && holding(ownOfSpeaker).length === 1
  );
}

function areOfOneSpeaker(one: Read, other: Read): boolean {
  return isSameSpeaker(one.quotation.speaker, other.quotation.speaker);
}

/** The group of two quotations, the larger having taken in the smaller where each had its own. */
function merged(groupOf: Map<Read, Group>, one: Read, other: Read): Group {
  const [left, right] = [groupOf.get(one), groupOf.get(other)];
  if (left === undefined || right === undefined || left === right) {
    return left ?? right ?? { a: new Set(), b: new Set() };
  }
  const size = ({ a, b }: Group) => a.size + b.size;
  const [large, small] = size(left) < size(right) ? [right, left] : [left, right];
  for (const side of ['a', 'b'] as const) {
    for (const member of small[side]) {
      large[side].add(member);
      groupOf.set(member, large);
    }
  }
  return large;
}

function compared(group: Group): QuotationPair {
  const [a, b] = [inOrder(group.a), inOrder(group.b)];
  const [printedA, printedB] = [together(a), together(b)];
  const [rowA, rowB] = [rowOf(printedA), rowOf(printedB)];
  const { differences } = compareQuoted(printedA, printedB);
  // Words that the other prints elsewhere are not left out by it, nor replaced.
  const told = differences.filter((found) => {
    if (found.kind === 'punctuation') return true;
    if (found.kind === 'words') return !prints(rowB, found.a) || !prints(rowA, found.b);
    return !prints(found.side === 'a' ? rowB : rowA, found.text);
  });
  return { a, b, differences: told, reordered: told.length < differences.length };
}

function inOrder(group: ReadonlySet<Read>): readonly PrintedQuotation[] {
  return [...group].map(({ quotation }) => quotation).sort((x, y) => x.start - y.start);
}

function together(quotations: readonly PrintedQuotation[]): QuotedText {
  return quotedWords(quotations.map(({ text }) => text).join(' '));
}

/** The words of a text in one row, each between spaces. */
function rowOf({ words }: QuotedText): string {
  return ` ${words.map(({ key }) => key).join(' ')} `;
}

/** Whether a row has some words one after the other, in whatever place. */
function prints(row: string, text: string): boolean {
  return row.includes(rowOf(quotedWords(`“${text}”`)));
}
