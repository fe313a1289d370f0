import { availableParallelism } from 'node:os';
import { diffWords } from 'diff';
import { alignTexts } from '../core/align/align';
import { extractClaims } from '../core/extract/extract';
import { type PrintedQuotation, pairQuotations } from '../core/quotations/pair-quotations';
import { say } from '../launch/say';
import { madeUpArticles, randomFrom } from './made-up-prose';
import { median } from './median';

/**
 * `npm run bench:alignment`: how long two texts take to be set beside each other, beside the word diff of
 * jsdiff on the same texts in the same run, in milliseconds, as medians.
 *
 * Fails where two texts of 5,000 words take more than 50 ms, or where ten times the words take more than
 * fifteen times as long. The word diff gives up after `patience`, which is printed as "more than".
 */
const bar = 50;
const steepest = 15;
const patience = 20_000;
const sizes = [5_000, 50_000];

const stock = madeUpArticles(500_000);

const kinds: readonly (readonly [
  name: string,
  pair: (words: number) => readonly [string, string],
])[] = [
  ['an article and its edited copy', (words) => [prose(words), edited(prose(words))]],
  ['two outlets with shared copy', (words) => [prose(words), rewritten(prose(words))]],
  ['two unrelated texts', (words) => [prose(words), unrelated(words)]],
  [
    'a text and the same twice over',
    (words) => [prose(words / 2), `${prose(words / 2)}\n\n`.repeat(2)],
  ],
  ['a paragraph repeated, and edited copies', repeated],
  ['one word over and over', (words) => ['word '.repeat(words), `${'word '.repeat(words - 7)}end`]],
  ['no paragraphs and no stops', (words) => [flat(prose(words)), flat(edited(prose(words)))]],
  ['no paragraphs, unrelated', (words) => [flat(prose(words)), flat(unrelated(words))]],
];

say(
  `Node.js ${process.version}, ${availableParallelism()} processors. Milliseconds, and how many times as long ten times the words take:`,
);
const short: string[] = [];
for (const [name, pair] of kinds) {
  const ours = sizes.map((words) => {
    const [a, b] = pair(words);
    return time(() => alignTexts(a, b));
  });
  const theirs = sizes.map((words) => {
    const [a, b] = pair(words);
    return time(() => diffWords(a, b, { timeout: patience }), 1);
  });
  const growth = (ours[1] ?? 0) / (ours[0] ?? 1);
  say(
    `${name.padEnd(42)} ${sizes.map((words, at) => `${words} words: ${told(ours[at])} (jsdiff ${told(theirs[at])})`).join('; ')}; times ${growth.toFixed(1)}`,
  );
  if ((ours[0] ?? 0) > bar) short.push(`${name}: ${told(ours[0])} ms`);
  if (growth > steepest) short.push(`${name}: ten times the words take ${growth.toFixed(1)} times`);
}
const spoken = sizes.map((words) => [prose(words), edited(prose(words))].map(quotationsOf));
for (const [at, [a = [], b = []]] of spoken.entries()) {
  const took = time(() => pairQuotations(a, b));
  say(`${sizes[at]} words have ${a.length} quotations; to pair them takes ${told(took)}.`);
}
if (short.length > 0) {
  say(`Over the bar: ${short.join('; ')}.`);
  process.exitCode = 1;
}

function time(run: () => unknown, rounds = 5): number {
  run();
  return median(
    Array.from({ length: rounds }, () => {
      const began = performance.now();
      run();
      return performance.now() - began;
    }),
  );
}

function told(ms: number | undefined): string {
  if (ms === undefined) return '–';
  return ms > patience ? `more than ${patience}` : ms.toFixed(1);
}

function quotationsOf(text: string): readonly PrintedQuotation[] {
  return extractClaims(text).flatMap((claim) =>
    claim.kind === 'quotation'
      ? [{ start: claim.start, end: claim.end, text: claim.quote, speaker: claim.speaker }]
      : [],
  );
}

/** Made-up reports one after the other, `words` words in all. */
function prose(words: number): string {
  return firstWords(stock.join('\n\n'), words);
}

/** As long, of reports that the others do not have. */
function unrelated(words: number): string {
  return firstWords([...stock].reverse().map(strange).join('\n\n'), words);
}

function firstWords(text: string, words: number): string {
  let seen = 0;
  for (const { index } of text.matchAll(/\S+/g)) {
    seen += 1;
    if (seen > words) return text.slice(0, index);
  }
  return text;
}

/** Every content word made another, so that no two texts share more than function words. */
function strange(text: string): string {
  return text.replace(/\p{L}{5,}/gu, (word) => [...word].reverse().join(''));
}

/** One word in forty replaced, one paragraph in twenty left out and one moved to the end. */
function edited(text: string): string {
  const random = randomFrom(7);
  const kept: string[] = [];
  const moved: string[] = [];
  for (const paragraph of text.split('\n\n')) {
    const fate = random();
    if (fate < 0.05) continue;
    (fate < 0.1 ? moved : kept).push(
      paragraph.replace(/\S+/g, (word) => (random() < 0.025 ? 'otherwise' : word)),
    );
  }
  return [...kept, ...moved].join('\n\n');
}

/** Half of the paragraphs as they are, half of them another reporter's. */
function rewritten(text: string): string {
  const random = randomFrom(11);
  return text
    .split('\n\n')
    .map((paragraph) => (random() < 0.5 ? paragraph : strange(paragraph)))
    .join('\n\n');
}

function repeated(words: number): readonly [string, string] {
  const paragraph = firstWords(stock[0] ?? '', 80).replaceAll(/\s+/g, ' ');
  const text = Array.from({ length: words / 80 }, () => paragraph).join('\n\n');
  return [text, edited(text)];
}

function flat(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}
