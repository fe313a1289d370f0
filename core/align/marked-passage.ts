import type { Passage } from './passages';
import type { Side } from './side';

/**
 * How a stretch of a passage stands to its counterpart: the same; the same but for case, quotation marks,
 * dashes or spacing; or different.
 */
export type Likeness = 'same' | 'quiet' | 'different';

/** A stretch of a passage, in UTF-16 code units of the whole text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly likeness: Likeness;
}

/** The other side's word that each word of a text is paired with, by index; words without one are left out. */
export type Partners = ReadonlyMap<number, number>;

/**
 * Says of every stretch of a passage how it stands to its counterpart. The stretches are in order, touch,
 * and make up the passage.
 */
export function markedPassage(
  own: Side,
  other: Side,
  passage: Passage,
  partners: Partners,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, likeness: Likeness) => {
    if (start === end) return;
    const last = stretches.at(-1);
    if (last?.likeness === likeness) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ start, end, likeness });
  };
  let at = passage.start;
  for (let word = passage.firstWord; word <= passage.endWord; word += 1) {
    const [start, end] = word === passage.endWord ? [passage.end, passage.end] : placeOf(own, word);
    const joint = { passage, word, start: at, end: start };
    for (const piece of ofJoint(own, other, joint, partners)) add(...piece);
    if (word < passage.endWord) add(start, end, ofWord(own, other, word, partners));
    at = end;
  }
  return stretches;
}

function ofWord(own: Side, other: Side, word: number, partners: Partners): Likeness {
  const partner = partners.get(word);
  if (partner === undefined) return 'different';
  return printed(own, word) === printed(other, partner) ? 'same' : 'quiet';
}

/** What stands between a word and the one before it, or at an end of the passage. */
interface Joint {
  readonly passage: Passage;
  /** The word that it stands before; the end of the passage's words where it ends the passage. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

type Piece = readonly [start: number, end: number, likeness: Likeness];

/** Spaces on the side of a word that is paired, and at the ends of a passage, are not part of a difference. */
function ofJoint(own: Side, other: Side, joint: Joint, partners: Partners): readonly Piece[] {
  const { passage, word, start, end } = joint;
  const text = own.text.slice(start, end);
  const [opens, closes] = [word === passage.firstWord, word === passage.endWord];
  const before = opens ? undefined : partners.get(word - 1);
  const after = closes ? undefined : partners.get(word);
  const likeness = ofText();
  if (likeness !== 'different') return [[start, end, likeness]];
  const lead = opens || before !== undefined ? text.length - text.trimStart().length : 0;
  const trail = closes || after !== undefined ? text.length - text.trimEnd().length : 0;
  const inner = [Math.min(start + lead, end), Math.max(end - trail, start + lead)] as const;
  return [
    [start, inner[0], 'same'],
    [...inner, 'different'],
    [inner[1], end, 'same'],
  ];

  function ofText(): Likeness {
    // Without a word it is beside nothing but what prints the same.
    if (opens && closes) return 'same';
    if (opens && after !== undefined) return compared(text.trimStart(), openingOf(other, after));
    if (closes && before !== undefined) return compared(text.trimEnd(), closingOf(other, before));
    if (before === undefined || after !== before + 1) return 'different';
    const next = own.text.charAt(end);
    return compared(
      text + next,
      other.text.slice(other.words.ends[before], other.words.starts[after]) + next,
    );
  }
}

/** What stands between a word of the other text and the one before it, as far as on the same line. */
function openingOf({ text, words }: Side, word: number): string {
  const joint = text.slice(words.ends[word - 1] ?? 0, words.starts[word]);
  return joint.slice(Math.max(joint.lastIndexOf('\n'), joint.lastIndexOf('\r')) + 1).trimStart();
}

/** What stands between a word of the other text and the next, as far as on the same line. */
function closingOf({ text, words }: Side, word: number): string {
  const joint = text.slice(words.ends[word], words.starts[word + 1] ?? text.length);
  const lineEnd = joint.search(/[\r\n]/);
  return (lineEnd === -1 ? joint : joint.slice(0, lineEnd)).trimEnd();
}

function compared(text: string, partner: string): Likeness {
  if (text === partner) return 'same';
  return plain(text) === plain(partner) ? 'quiet' : 'different';
}

/**
 * Without what is the printer's rather than the writer's: the make of marks and dashes, and spaces. A dash
 * before a figure may be its sign and stays.
 */
function plain(text: string): string {
  return text
    .replace(/(^|\s)[-−](?=\p{N})/gu, '$1minus')
    .replace(/[“”„«»"‘’'‚‹›\s]|[-‐‑‒–—―]+/gu, '');
}

function placeOf({ words }: Side, word: number): readonly [start: number, end: number] {
  const [start, end] = [words.starts[word], words.ends[word]];
  if (start === undefined || end === undefined) throw new Error(`There is no word ${word}.`);
  return [start, end];
}

function printed(side: Side, word: number): string {
  return side.text.slice(...placeOf(side, word));
}
