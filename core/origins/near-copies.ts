import { UNSPACED } from '../words/unspaced';

/**
 * What a text has in common with its near copies: sixteen whole numbers of 32 bits. Of two texts that share seven
 * tenths of their runs of five words, one pair in about eighty has none in common; that share four fifths, one in some
 * thousands; and that share a quarter, fifteen in sixteen. Empty for a text of fewer than five words. Linear.
 *
 * A word is a character where words are written without spaces. The numbers are kept with what is held, and found by:
 * those of a text must stay what they are.
 *
 * The least of each of 64 orders of a text's runs is kept, and every four of these are one number: MinHash, by
 * Broder, On the resemblance and containment of documents (1997), in bands.
 */
export function bandsOf(text: string): readonly number[] {
  const runs = runsOf(text);
  if (runs.size === 0) return [];
  const least = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const run of runs) {
    for (let order = 0; order < least.length; order += 1) {
      const place = mixed(run ^ mixed(order + 1));
      if (place < (least[order] ?? 0)) least[order] = place;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    let whole = band + 1;
    for (let row = 0; row < rows; row += 1) {
      whole = mixed(whole ^ (least[band * rows + row] ?? 0)) + row;
    }
    return whole | 0;
  });
}

/** The share of two texts' runs of five words, counted together, that both have, from 0 to 1; 0 where one has none. Linear. */
export function likenessOf(a: string, b: string): number {
  const [ofA, ofB] = [runsOf(a), runsOf(b)];
  let shared = 0;
  for (const run of ofA) if (ofB.has(run)) shared += 1;
  const all = ofA.size + ofB.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Texts this much alike are taken for one text in two states, where one outlet has both. */
export const nearCopy = 0.7;

const [bands, rows] = [16, 4];

/** Words of a run: fewer are shared by chance, more are broken by each correction. */
const runLength = 5;

/** A sign that is part of the letter before it; accents that Latin letters take have always parted words here. */
const sign = '(?:(?!\\p{Script=Inherited})\\p{M}|[\\u064b-\\u065f\\u0670])';
const letter = '[\\p{L}\\p{N}]';
const spaced = `(?!${UNSPACED.source})${letter}`;
const word = new RegExp(
  `(?=${letter})${UNSPACED.source}${sign}*|${spaced}(?:${spaced}|${sign})*`,
  'gu',
);

/** Each run of five words as a number of 32 bits, in lower case and without what is between the words. */
function runsOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(word) ?? [];
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let first = 0; first + runLength <= hashes.length; first += 1) {
    let run = 0;
    for (let at = first; at < first + runLength; at += 1) {
      run = mixed((run + (hashes[at] ?? 0)) | 0);
    }
    runs.add(run);
  }
  return runs;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Spreads a number over all of 32 bits: the last steps of MurmurHash3. */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
