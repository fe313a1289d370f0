import { english, type KindOfMarks, kindsOfMarks } from './kinds-of-marks';
import { directionOf } from './mark-direction';
import { type PairedMark, pairMarks } from './pair-marks';
import { singleQuotations } from './single-quotations';
import type { Span } from './span';

/** In UTF-16 code units: a longer one in a paragraph is more likely two whose inner marks are missing. */
const longestQuotation = 2_000;

/**
 * What surely stands in quotation marks in the paragraphs of a text, the marks included; in no certain order. In
 * doubt it is none, unlike where extraction reads quotations (core/extract/voices/quotation-marks.ts): what is
 * taken for one is shown to readers.
 *
 * Marks pair only with their own kind within a paragraph. A pair with a mark inside that has no pair, or that
 * crosses another, is doubtful. An open paragraph is one quotation where it begins with “, has no other
 * mark, and the next begins with “ again, until one closes it. Takes time linear in the text.
 */
export function sureQuotations(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const kinds = kindsOfMarks(text, paragraphs);
  const found: Span[] = [];
  let open: Span[] = [];
  for (const paragraph of paragraphs) {
    const marks = pairMarks(text, paragraph, kinds);
    const sure = surePairs(marks, singleQuotations(text, paragraph));
    found.push(...sure);
    if (isLeftOpen(text, paragraph, marks, kinds)) {
      open.push(paragraph);
      continue;
    }
    const first = sure.find(({ start }) => start === paragraph.start);
    if (first !== undefined && text.charAt(first.start) === english.opening) {
      for (const before of open) found.push(before);
    }
    open = [];
  }
  return found.filter(({ start, end }) => end - start <= longestQuotation);
}

/** The pairs that cross no other and have no double mark inside that is without a pair. */
function surePairs(marks: readonly PairedMark[], single: readonly Span[]): readonly Span[] {
  const places = [
    ...marks,
    ...single.flatMap((pair) => [
      { at: pair.start, pair },
      { at: pair.end - 1, pair },
    ]),
  ].sort((a, b) => a.at - b.at);
  const sure = new Set<Span>();
  const doubtful = new Set<Span>();
  // One of each kind at most, so that these stay few.
  const around = new Set<Span>();
  for (const { at, pair } of places) {
    if (pair === null) for (const outer of around) doubtful.add(outer);
    else if (pair.start === at) around.add(pair);
    else {
      around.delete(pair);
      sure.add(pair);
      for (const other of around) {
        if (other.start > pair.start) doubtful.add(other).add(pair);
      }
    }
  }
  return [...sure].filter((pair) => !doubtful.has(pair));
}

/** Whether a paragraph is all of a quotation that the next one goes on with. */
function isLeftOpen(
  text: string,
  paragraph: Span,
  marks: readonly PairedMark[],
  kinds: readonly KindOfMarks[],
): boolean {
  const [only] = marks;
  return (
    kinds.includes(english) &&
    marks.length === 1 &&
    only?.at === paragraph.start &&
    text.charAt(only.at) === english.opening &&
    directionOf(text, only.at, paragraph) === 'opens'
  );
}
