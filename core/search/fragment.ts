import { fold } from './fold';

/** A stretch of a text, and whether it is what was looked for. */
export interface FoundSegment {
  readonly text: string;
  readonly hit: boolean;
}

/** A part of a text, word for word. */
export interface Fragment {
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Joined they are the text from start to end. */
  readonly segments: readonly FoundSegment[];
  /** Whether anything that was looked for stands in it. */
  readonly found: boolean;
}

/** A word or phrase that is looked for: for each of its words the spellings that count, folded. */
export type SoughtTerm = readonly ReadonlySet<string>[];

/** About so many UTF-16 code units of a line are shown. */
const length = 260;

/**
 * The part of a text's lines in which most of the terms stand, the first of several; the beginning of the
 * text where none does. It never reaches over the end of a line, and is cut between words.
 */
export function bestFragment(text: string, terms: readonly SoughtTerm[]): Fragment {
  let best: Window | null = null;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const hits = hitsIn(line[0], line.index, terms);
    for (const window of windows(line[0], line.index, hits)) {
      if (best === null || window.worth > best.worth) best = window;
    }
  }
  return best === null ? { start: 0, end: 0, segments: [], found: false } : cutOut(text, best);
}

/** The whole of a text as one fragment. */
export function wholeText(text: string, terms: readonly SoughtTerm[]): Fragment {
  return cutOut(text, { start: 0, end: text.length, hits: hitsIn(text, 0, terms), worth: 0 });
}

interface Hit {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

interface Window {
  readonly start: number;
  readonly end: number;
  readonly hits: readonly Hit[];
  readonly worth: number;
}

/** Where the terms stand in a line; where two overlap, the one that starts first. */
function hitsIn(line: string, offset: number, terms: readonly SoughtTerm[]): readonly Hit[] {
  const known = new Map<string, string>();
  const folded = (word: string) => {
    const found = known.get(word) ?? fold(word);
    known.set(word, found);
    return found;
  };
  const words = [...line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    folded: folded(match[0]),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const term = terms.findIndex(
      (sought) =>
        sought.length > 0 &&
        sought.every((forms, next) => forms.has(words[at + next]?.folded ?? '')),
    );
    const last = words[at + (terms[term]?.length ?? 0) - 1];
    const first = words[at];
    if (term === -1 || first === undefined || last === undefined) continue;
    hits.push({ term, start: first.start, end: last.end });
    at += (terms[term]?.length ?? 1) - 1;
  }
  return hits;
}

/** A window from the line's beginning, and one around each hit. Different terms count more than one again. */
function windows(line: string, offset: number, hits: readonly Hit[]): readonly Window[] {
  const end = offset + line.length;
  const starts = [offset, ...hits.map((hit) => wordStart(line, offset, hit.start - lead))];
  let first = 0;
  return [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((start) => {
      const until = Math.min(end, wordEnd(line, offset, start + length));
      while ((hits[first]?.start ?? end) < start) first += 1;
      const inside = within(hits, first, until);
      const terms = new Set(inside.map(({ term }) => term));
      return {
        start,
        end: until,
        hits: inside,
        worth: 100 * terms.size + Math.min(inside.length, 9),
      };
    });
}

/** So much stands before the first hit. */
const lead = 80;

function within(hits: readonly Hit[], first: number, end: number): readonly Hit[] {
  const inside: Hit[] = [];
  for (let at = first; at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit === undefined || hit.end > end) break;
    inside.push(hit);
  }
  return inside;
}

/** The first beginning of a word at or after a place, and the line's own before it. */
function wordStart(line: string, offset: number, place: number): number {
  if (place <= offset) return offset;
  const space = line.slice(place - offset - 1, place - offset + longestWord).search(/\s\S/);
  return space === -1 ? place : place + space;
}

/** The last end of a word at or before a place. */
function wordEnd(line: string, offset: number, place: number): number {
  const from = place - offset;
  if (from >= line.length) return offset + line.length;
  const before = line.slice(Math.max(0, from - longestWord), from + 1);
  const space = before.search(/\s\S*$/);
  return space === -1
    ? whole(line, from) + offset
    : Math.max(0, from - longestWord) + space + offset;
}

/** A place that does not part the halves of one character. */
function whole(line: string, place: number): number {
  return /^[\uDC00-\uDFFF]/.test(line.slice(place)) ? place - 1 : place;
}

const longestWord = 60;

function cutOut(text: string, { start, end, hits }: Window): Fragment {
  const segments: FoundSegment[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start > at) segments.push({ text: text.slice(at, hit.start), hit: false });
    segments.push({ text: text.slice(hit.start, hit.end), hit: true });
    at = hit.end;
  }
  if (at < end) segments.push({ text: text.slice(at, end), hit: false });
  return { start, end, segments, found: hits.length > 0 };
}
