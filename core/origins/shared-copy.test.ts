import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Copy, readText, sharedCopy, shortestRun } from './shared-copy';

const document = (name: string) =>
  readFileSync(new URL(`../../seeds/documents/${name}`, import.meta.url), 'utf8');
const first = document('000_c85229f41a3a7677.txt');
const second = document('001_17bcad87bdd69d76.txt');
const third = document('002_9ce2cd0f09f3156e.txt');

const copy = (a: string, b: string) => sharedCopy(readText(a), readText(b));
const printed = (text: string, { runs }: Copy) =>
  runs.map(({ start, end }) => text.slice(start, end));

const words = fc.array(fc.constantFrom(...'a b c de f’g 12'.split(' ')), { maxLength: 80 });

describe('sharedCopy', () => {
  it('finds the quotations of Wood and the clause on Russia in the two accounts of one session', () => {
    const { a, b } = copy(first, second);
    for (const runs of [printed(first, a), printed(second, b)]) {
      expect(runs).toEqual([
        expect.stringContaining('There are a good number of countries that condemned the Hamas'),
        expect.stringContaining('You could probably figure out one of them without me saying'),
        expect.stringContaining('Russia, whose relations with the West have deteriorated sharply'),
        expect.stringContaining('there is a path to peace'),
      ]);
    }
    expect(a).toMatchObject({ words: 71, of: 385 });
    expect(b).toMatchObject({ words: 71, of: 406 });
  });

  it('finds nothing in accounts of other events', () => {
    expect(copy(first, third).a).toMatchObject({ runs: [], words: 0 });
  });

  it('minds neither case, punctuation nor spacing', () => {
    const text = 'One two three four, five six: seven eight nine ten eleven twelve';
    const run = { start: 0, end: text.length, words: 12 };
    expect(copy(text, text.toUpperCase().replaceAll(/[,:]/g, ' \n')).a.runs).toEqual([run]);
    expect(copy(text, text.replace('seven', 'other')).a.runs).toEqual([]);
  });

  it('counts a word once, however often the other text has it', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve';
    const { a, b } = copy(text, `${text}. ${text}`);
    expect(a).toMatchObject({ words: 12, of: 12 });
    expect(b).toMatchObject({ words: 24, of: 24 });
  });

  it('of a text with itself covers it', () => {
    fc.assert(
      fc.property(words, (list) => {
        const read = readText(list.join(' '));
        const { a } = sharedCopy(read, read);
        expect(a.words).toBe(read.words.length < shortestRun ? 0 : read.words.length);
      }),
    );
  });

  it('covers just the words of the windows that the other text has, each side for itself', () => {
    fc.assert(
      fc.property(words, words, (listA, listB) => {
        const [textA, textB] = [listA.join(' '), listB.join(' ')];
        const { a, b } = copy(textA, textB);
        expect(copy(textB, textA)).toEqual({ a: b, b: a });
        const read = readText(textA);
        const other = ` ${readText(textB)
          .words.map(({ key }) => key)
          .join(' ')} `;
        const covered = new Set<number>();
        for (let from = 0; from + shortestRun <= read.words.length; from += 1) {
          const window = read.words.slice(from, from + shortestRun);
          if (!other.includes(` ${window.map(({ key }) => key).join(' ')} `)) continue;
          for (let step = 0; step < shortestRun; step += 1) covered.add(from + step);
        }
        expect(a.words).toBe(covered.size);
        const found = read.words.flatMap(({ start, end }, index) =>
          a.runs.some((run) => run.start <= start && end <= run.end) ? [index] : [],
        );
        expect(found).toEqual([...covered].sort((x, y) => x - y));
      }),
    );
  });

  it('comes to an end soon with a long text that repeats itself', () => {
    const read = readText('the same few words '.repeat(50_000));
    expect(sharedCopy(read, read).a.words).toBe(200_000);
  });
});
