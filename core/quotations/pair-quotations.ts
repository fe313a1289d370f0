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
 * Of one speaker a row of four words is enough, or half of a short quotation; a single word only where it
 * stands in no other quotation of that speaker. Where the articles give the words to different names, or
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
    const group = merged(groupOf.get(one), groupOf.get(other));
    group.a.add(one);
    group.b.add(other);
    for (const member of [...group.a, ...group.b]) groupOf.set(member, group);
  }
  return [...new Set(groupOf.values())]
    .map(compared)
    .sort((x, y) => (x.a[0]?.start ?? 0) - (y.a[0]?.start ?? 0));
}

/** Words in a row that tell one speech, of one speaker and of two. */
const rowOfOneSpeaker = 4;
const rowOfTwo = 6;
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
    rows.add(keys.slice(from, from + length).join(' '));
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
  const shared = shortestEdits(one.keys, other.keys).reduce((sum, { length }) => sum + length, 0);
  if (shared > 1 || one.keys.length === other.keys.length) return 2 * shared >= shorter;
  const word = (one.keys.length === 1 ? one : other).keys[0] ?? '';
  const holding = (list: readonly Read[]) => list.filter(({ keys }) => keys.includes(word));
  const ownOfSpeaker = own.filter((quotation) => areOfOneSpeaker(quotation, other));
  return shared === shorter && holding(others).length === 1 && holding(ownOfSpeaker).length === 1;
}

function areOfOneSpeaker(one: Read, other: Read): boolean {
  return isSameSpeaker(one.quotation.speaker, other.quotation.speaker);
}

function merged(one: Group | undefined, other: Group | undefined): Group {
  return {
    a: new Set([...(one?.a ?? []), ...(other?.a ?? [])]),
    b: new Set([...(one?.b ?? []), ...(other?.b ?? [])]),
  };
}

function compared(group: Group): QuotationPair {
  const [a, b] = [inOrder(group.a), inOrder(group.b)];
  const [printedA, printedB] = [together(a), together(b)];
  const { differences } = compareQuoted(printedA, printedB);
  const told = differences.filter(
    (found) =>
      found.kind !== 'only in one' || !prints(found.side === 'a' ? printedB : printedA, found.text),
  );
  return { a, b, differences: told, reordered: told.length < differences.length };
}

function inOrder(group: ReadonlySet<Read>): readonly PrintedQuotation[] {
  return [...group].map(({ quotation }) => quotation).sort((x, y) => x.start - y.start);
}

function together(quotations: readonly PrintedQuotation[]): QuotedText {
  return quotedWords(quotations.map(({ text }) => text).join(' '));
}

/** Whether a text prints some words in a row, in whatever place. */
function prints({ words }: QuotedText, text: string): boolean {
  const wanted = quotedWords(`“${text}”`).words.map(({ key }) => key);
  const row = ` ${words.map(({ key }) => key).join(' ')} `;
  return row.includes(` ${wanted.join(' ')} `);
}
