import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { independence } from './independence';
import { sharedRuns, shortestRun } from './shared-runs';

const document = (name: string) =>
  readFileSync(new URL(`../../seeds/documents/${name}`, import.meta.url), 'utf8');
const first = document('000_c85229f41a3a7677.txt');
const second = document('001_17bcad87bdd69d76.txt');
const third = document('002_9ce2cd0f09f3156e.txt');

const words = fc.array(fc.constantFrom(...'a b c de f’g 12'.split(' ')), { maxLength: 80 });

describe('sharedRuns', () => {
  it('finds the quotations of Wood and the clause on Russia in the two accounts of one session', () => {
    const runs = sharedRuns(first, second).map(({ text }) => text);
    expect(runs).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'There are a good number of countries that condemned the Hamas attacks',
        ),
        expect.stringContaining(
          'You could probably figure out one of them without me saying anything',
        ),
        expect.stringContaining('Russia, whose relations with the West have deteriorated sharply'),
      ]),
    );
    expect(sharedRuns(second, first).length).toBe(runs.length);
  });

  it('finds nothing in accounts of other events', () => {
    expect(sharedRuns(first, third)).toEqual([]);
  });

  it('minds neither case, punctuation nor spacing', () => {
    const text = 'One two three four, five six: seven eight nine ten eleven twelve';
    expect(sharedRuns(text, text.toUpperCase().replaceAll(/[,:]/g, ' \n'))).toEqual([
      { text, words: 12 },
    ]);
    expect(sharedRuns(text, text.replace('seven', 'other'))).toEqual([]);
  });

  it('of a text with itself covers it', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const count = [...text.matchAll(/[\p{L}\p{N}]+/gu)].length;
        const runs = sharedRuns(text, text);
        expect(runs).toEqual(count < shortestRun ? [] : [{ text, words: count }]);
      }),
    );
  });

  it('gives runs that stand in the first text in order, none of them short', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const text = a.join(' ');
        let from = 0;
        for (const run of sharedRuns(text, b.join(' '))) {
          expect(run.words).toBeGreaterThanOrEqual(shortestRun);
          from = text.indexOf(run.text, from) + run.text.length;
          expect(from).toBeGreaterThanOrEqual(run.text.length);
        }
      }),
    );
  });

  it('is quick with a text that repeats itself', () => {
    const text = 'the same few words '.repeat(2_500);
    const start = performance.now();
    sharedRuns(text, text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('independence', () => {
  const article = (articleId: number, body: string, ...origins: number[]) => ({
    articleId,
    body,
    origins,
  });

  it('counts two accounts that share wording as one origin, and says what they share', () => {
    const { groups, dependences } = independence([
      article(1, first),
      article(2, second),
      article(3, third),
    ]);
    expect(groups).toEqual([[1, 2], [3]]);
    expect(dependences).toHaveLength(1);
    expect(dependences[0]?.sharedWords).toBeGreaterThan(50);
  });

  it('counts two accounts of one agency as one origin, though they share no wording', () => {
    const { groups, dependences } = independence([article(1, first, 7), article(3, third, 8, 7)]);
    expect(groups).toEqual([[1, 3]]);
    expect(dependences[0]?.commonOrigins).toEqual([7]);
  });

  it('joins articles through a third', () => {
    const joined = independence([
      article(1, '', 7),
      article(2, '', 8),
      article(3, '', 7, 8),
      article(4, ''),
    ]);
    expect(joined.groups).toEqual([[1, 2, 3], [4]]);
  });

  it('does not mind the order of the articles', () => {
    const articles = [
      article(1, first, 1),
      article(2, second, 2),
      article(3, third, 2),
      article(4, ''),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
        expect(independence(shuffled)).toEqual(independence(articles));
      }),
    );
  });

  it('compares a hundred articles of their own in a moment', () => {
    const articles = Array.from({ length: 100 }, (_, n) =>
      article(n, Array.from({ length: 500 }, (_unused, k) => `w${n}x${k}`).join(' ')),
    );
    const start = performance.now();
    expect(independence(articles).groups).toHaveLength(100);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
