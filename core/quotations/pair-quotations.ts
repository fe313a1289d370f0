import { shortestEdits } from '../words/shortest-edits';
import { compareQuoted, type QuotationDifference } from './compare';
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
  readonly sharedWords: number;
  /** In the order of the words; none where both print the same, to the letter. */
  readonly differences: readonly QuotationDifference[];
}

/**
 * Pairs the quotations of two articles that print the same words, and compares them to the letter.
 *
 * Of one speaker half of the shorter quotation has to stand in the other, or a few words in a row; where
 * the articles give the words to different names, or to none, a longer row, so that the names themselves
 * are seen to differ. Quotations that are parts of one another's are compared together. In the order of
 * the first article.
 */
export function pairQuotations(
  a: readonly PrintedQuotation[],
  b: readonly PrintedQuotation[],
): readonly QuotationPair[] {
  const [readA, readB] = [a.map(read), b.map(read)];
  const [holdersA, holdersB] = [holdersOf(readA), holdersOf(readB)];
  const groupOf = new Map<Read, Group>();
  for (const one of readA) {
    for (const other of candidates(one, holdersA, holdersB)) {
      if (!areOneSpeech(one, other)) continue;
      const group = merged(groupOf.get(one), groupOf.get(other));
      group.a.add(one);
      group.b.add(other);
      for (const member of [...group.a, ...group.b]) groupOf.set(member, group);
    }
  }
  return [...new Set(groupOf.values())]
    .map(compared)
    .sort((x, y) => (x.a[0]?.start ?? 0) - (y.a[0]?.start ?? 0));
}

/** Words in a row that tell one speech, of one speaker and of two. */
const rowOfOneSpeaker = 4;
const rowOfTwo = 6;

interface Read {
  readonly quotation: PrintedQuotation;
  readonly quoted: QuotedText;
  readonly keys: readonly string[];
}

interface Group {
  readonly a: Set<Read>;
  readonly b: Set<Read>;
}

function read(quotation: PrintedQuotation): Read {
  const quoted = quotedWords(quotation.text);
  return { quotation, quoted, keys: quoted.words.map(({ key }) => key) };
}

type Holders = ReadonlyMap<string, readonly Read[]>;

/** The quotations that hold each word of some length. */
function holdersOf(quotations: readonly Read[]): Holders {
  const holders = new Map<string, Read[]>();
  for (const quotation of quotations) {
    for (const key of new Set(quotation.keys)) {
      if (key.length < shortestTelling) continue;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [quotation]);
      else known.push(quotation);
    }
  }
  return holders;
}

/** In UTF-16 code units: shorter words stand in nearly every quotation. */
const shortestTelling = 4;
/** A word that more quotations of an article hold than this does not tell them apart either. */
const mostHolders = 25;

/** The other article's quotations that have a telling word in common with one, in their order. */
function candidates(one: Read, own: Holders, others: Holders): readonly Read[] {
  const found = [...new Set(one.keys)].flatMap((key) => {
    const holders = others.get(key) ?? [];
    return Math.max(holders.length, own.get(key)?.length ?? 0) > mostHolders ? [] : holders;
  });
  return [...new Set(found)].sort((x, y) => x.quotation.start - y.quotation.start);
}

function areOneSpeech(one: Read, other: Read): boolean {
  const runs = shortestEdits(one.keys, other.keys);
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  if (!isSameSpeaker(one.quotation.speaker, other.quotation.speaker)) return longest >= rowOfTwo;
  const shared = runs.reduce((total, { length }) => total + length, 0);
  return longest >= rowOfOneSpeaker || 2 * shared >= Math.min(one.keys.length, other.keys.length);
}

/** Whether two names are one person's: the same, or one the surname of the other. */
function isSameSpeaker(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [plain(one), plain(other)];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('’', "'").trim();
}

function merged(one: Group | undefined, other: Group | undefined): Group {
  return {
    a: new Set([...(one?.a ?? []), ...(other?.a ?? [])]),
    b: new Set([...(one?.b ?? []), ...(other?.b ?? [])]),
  };
}

function compared(group: Group): QuotationPair {
  const [a, b] = [inOrder(group.a), inOrder(group.b)];
  return { a, b, ...compareQuoted(together(a), together(b)) };
}

function inOrder(group: ReadonlySet<Read>): readonly PrintedQuotation[] {
  return [...group].map(({ quotation }) => quotation).sort((x, y) => x.start - y.start);
}

function together(quotations: readonly PrintedQuotation[]): QuotedText {
  return quotedWords(quotations.map(({ text }) => text).join(' '));
}
