import { developmentFiles, readLabels } from '../evaluation/read-labels';
import { documentTexts, randomFrom } from './made-up-prose';

/**
 * So many different words, the commonest first: those of the labelled texts and the four documents by how
 * often they stand there, and after them names that are made up. The same in every run.
 */
export function vocabulary(size: number): readonly string[] {
  const counts = new Map<string, number>();
  const texts = developmentFiles()
    .flatMap(readLabels)
    .map(({ text }) => text);
  for (const text of [...texts, ...documentTexts()]) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const known = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const words = new Set(known.map(([word]) => word));
  const random = randomFrom(1945);
  while (words.size < size) words.add(madeUpName(random));
  return [...words].slice(0, size);
}

const onsets = 'b c d f g h j k l m n p r s t v w z sh ch kh th br dr gr kr tr st sk'.split(' ');
const vowels = 'a e i o u ai ou ei'.split(' ');
const endings = ['', '', 'n', 'r', 's', 'l', 'm', 'k', 'd', 'v'];

/** Two to four syllables. */
function madeUpName(random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from(
    { length: syllables },
    () => `${pick(onsets)}${pick(vowels)}${pick(endings)}`,
  ).join('');
}
