import { isNumberWord } from '../extract/lexicon/number-words';
import { wordsOf as listOf } from '../extract/lexicon/words-of';
import { quotedFragments } from '../quotations/fragments';
import { firstWhere } from '../words/first-where';
import type { Alignment, Pairing } from './align';
import { type Side, wordsOf } from './side';

/** Where words stand in one of the texts, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place where the same sentence names a thing in other words: "militia group", "group". */
export interface WordingDifference {
  readonly a: Span;
  readonly b: Span;
}

/** What is longer than this is another clause, not another name for a thing. */
const mostWords = 5;
/** The same for what one text says besides. */
const mostBesides = 2;
/** Words shared beside a difference, by which its sentences are known to be the same one. */
const leastContext = 3;
/** Of the shared words that a difference goes on with, as many as may be one name: "West Bank town". */
const mostOfName = 3;

/**
 * Offers the places in which counterparts say the same in other words, in the order of the first text: a
 * few words beside words that both share, in one sentence, of which at least one carries content. Figures,
 * days, and names beside names are left out: another of them is another thing, not the same in other words.
 *
 * Where one text has nothing there that carries content, what it goes on to name is taken to both. Words
 * inside a longer quotation are the speaker's and left to the comparison of quotations.
 */
export function wordingDifferences({ pairings, sides }: Alignment): readonly WordingDifference[] {
  const [quotedA, quotedB] = [quotedFragments(sides.a.text), quotedFragments(sides.b.text)];
  return pairings.flatMap((pairing) =>
    gapsOf(pairing, sides).flatMap((gap): WordingDifference[] => {
      if (!tells(gap, sides)) return [];
      const wider = withName(gap, sides);
      if (wider.a.from === wider.a.to || wider.b.from === wider.b.to) return [];
      const difference = { a: spanOf(sides.a, wider.a), b: spanOf(sides.b, wider.b) };
      const spoken = isInLonger(difference.a, quotedA) || isInLonger(difference.b, quotedB);
      return spoken ? [] : [difference];
    }),
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What stands between two runs, or between one and an end of the passages. */
interface Gap {
  readonly a: Range;
  readonly b: Range;
  /** How many shared words stand right before and after it. */
  readonly context: number;
  /** How many of those after it there are. */
  readonly after: number;
}

function gapsOf({ a, b, runs }: Pairing, sides: Alignment['sides']): readonly Gap[] {
  const [inA, inB] = [wordsOf(sides.a, a), wordsOf(sides.b, b)];
  const ends = [
    { a: inA.from, b: inB.from, length: 0 },
    ...runs,
    { a: inA.to, b: inB.to, length: 0 },
  ];
  return ends.slice(1).flatMap((after, index) => {
    const before = ends[index];
    if (before === undefined) return [];
    return [
      {
        a: { from: before.a + before.length, to: after.a },
        b: { from: before.b + before.length, to: after.b },
        context: before.length + after.length,
        after: after.length,
      },
    ];
  });
}

function tells({ a, b, context }: Gap, sides: Alignment['sides']): boolean {
  const [lengthA, lengthB] = [a.to - a.from, b.to - b.from];
  if (lengthA + lengthB === 0 || Math.max(lengthA, lengthB) > mostWords) return false;
  if (context < leastContext) return false;
  if (Math.min(lengthA, lengthB) === 0 && Math.max(lengthA, lengthB) > mostBesides) return false;
  const [inA, inB] = [contentOf(sides.a, a), contentOf(sides.b, b)];
  if ([...inA, ...inB].some(isFigureOrDay)) return false;
  if (inA.length + inB.length === 0) return false;
  if (!beginsSentence(sides.a, a) && areProperNames(inA, inB)) return false;
  return areInOneSentence(sides, a, b);
}

/** Whether a range is the first of its sentence, where a capital tells no name. */
function beginsSentence(side: Side, range: Range): boolean {
  return range.to - range.from === 1 && stopsOf(side, range).before;
}

/** The words of a range that carry content, as printed. */
function contentOf({ text, words, vocabulary }: Side, { from, to }: Range): readonly string[] {
  return words.ids
    .slice(from, to)
    .flatMap((id, step) =>
      vocabulary.carriesContent(id)
        ? [text.slice(words.starts[from + step], words.ends[from + step])]
        : [],
    );
}

/** Whether some word carries content and is neither a figure nor a day: another one is another claim. */
function names(side: Side, range: Range): boolean {
  return contentOf(side, range).some((word) => !isFigureOrDay(word));
}

/** Whether both ranges are proper names alone: another name is most often another person or place. */
function areProperNames(inA: readonly string[], inB: readonly string[]): boolean {
  const proper = (words: readonly string[]) =>
    words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
  return proper(inA) && proper(inB);
}

function isFigureOrDay(word: string): boolean {
  const lower = word.toLowerCase();
  return /^\p{N}/u.test(word) || isNumberWord(lower) || days.has(lower);
}

const days = listOf(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  january february march april may june july august september october november december`);

/** Whether no sentence ends inside either gap, and one begins or ends beside it in both or in neither. */
function areInOneSentence({ a, b }: Alignment['sides'], inA: Range, inB: Range): boolean {
  const [stopsA, stopsB] = [stopsOf(a, inA), stopsOf(b, inB)];
  if (stopsA.inside || stopsB.inside) return false;
  return stopsA.before === stopsB.before && stopsA.after === stopsB.after;
}

function stopsOf({ text, words }: Side, { from, to }: Range) {
  const stop = (word: number) => {
    if (word < 0 || word + 1 >= words.starts.length) return true;
    const joint = text.slice(words.ends[word], words.starts[word + 1]);
    const shortened =
      /^\.[^\S\r\n]*$/.test(joint) &&
      ABBREVIATED.test(text.slice(words.starts[word], words.ends[word]));
    return !shortened && STOP.test(joint);
  };
  // Between two shared words there is one joint, which is no end if it is to be one on both hands.
  if (from === to) return { inside: stop(from - 1), before: false, after: false };
  let inside = false;
  for (let word = from; word + 1 < to; word += 1) inside ||= stop(word);
  return { inside, before: stop(from - 1), after: stop(to - 1) };
}

const STOP = /[.!?…]|[\r\n]/;
/** Words that a full stop shortens: U.S., Gen. */
const ABBREVIATED = /^(?:\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Col|Maj|Capt|Lt|Sgt|Prof|Rev|No)$/u;

/** The gap with what both go on to name, where one of them has nothing in it that names. */
function withName(gap: Gap, sides: Alignment['sides']): Gap {
  const { a, b } = sides;
  if (names(a, gap.a) && names(b, gap.b)) return gap;
  let more = 0;
  while (more < Math.min(gap.after, mostOfName)) {
    const [atA, atB] = [gap.a.to + more, gap.b.to + more];
    if (!a.vocabulary.carriesContent(a.words.ids[atA] ?? -1)) break;
    if (!isJoined(a, atA - 1) || !isJoined(b, atB - 1)) break;
    more += 1;
    // A proper name goes on: "West Bank town".
    if (!/^\p{Lu}/u.test(a.text.charAt(a.words.starts[atA] ?? 0))) break;
  }
  return {
    ...gap,
    a: { ...gap.a, to: gap.a.to + more },
    b: { ...gap.b, to: gap.b.to + more },
  };
}

/** Whether a word and the next are parted by a space alone. */
function isJoined({ text, words }: Side, word: number): boolean {
  return text.slice(words.ends[word], words.starts[word + 1]) === ' ';
}

function spanOf({ words }: Side, { from, to }: Range): Span {
  return { start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 };
}

/** Whether words are part of a quotation that is longer than they are. */
function isInLonger({ start, end }: Span, fragments: readonly Span[]): boolean {
  const fragment =
    fragments[firstWhere(fragments.length, (at) => (fragments[at]?.end ?? 0) >= end)];
  if (fragment === undefined || fragment.start > start) return false;
  return fragment.start < start || end < fragment.end;
}
