import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { independence, type OriginText } from './independence';

const article = (
  articleId: number,
  body: string,
  credited: readonly number[] = [],
  inferred: readonly number[] = [],
): OriginText => ({
  articleId,
  body,
  origins: [
    ...credited.map((id) => ({ id, stated: true })),
    ...inferred.map((id) => ({ id, stated: false })),
  ],
});

const document = (name: string) => readFileSync(`seeds/documents/${name}`, 'utf8');
const first = document('000_c85229f41a3a7677.txt');
const second = document('001_17bcad87bdd69d76.txt');
const third = document('002_9ce2cd0f09f3156e.txt');

const speech =
  '“There are a good number of countries that condemned these attacks, and not all of them did so today,”';
const clause =
  'whose relations with its neighbours have got worse every year since the border war began';

describe('how many origins articles rest on', () => {
  it('counts articles that share nothing apart', () => {
    expect(independence([article(1, 'One text.'), article(2, 'Another.')]).groups).toEqual([
      [1],
      [2],
    ]);
  });

  it('joins articles that share the reporter’s own words, and shows all that they share', () => {
    const { groups, ties } = independence([
      article(1, `${speech} he said of the country ${clause}.`),
      article(2, `${speech} said the envoy, meaning the state ${clause}.`),
    ]);
    expect(groups).toEqual([[1, 2]]);
    expect(ties[0]).toMatchObject({ ownWords: true, joinedBy: 'shared text' });
    expect(ties[0]?.copy.a.runs).toHaveLength(2);
  });

  it('does not join articles that only quote the same speech, and tells that they do', () => {
    const { groups, ties } = independence([
      article(1, `In Rome he was clear. ${speech} he told them.`),
      article(2, `The ambassador went on: ${speech} and left.`),
    ]);
    expect(groups).toEqual([[1], [2]]);
    expect(ties).toMatchObject([{ ownWords: false, joinedBy: null }]);
    expect(ties[0]?.copy.a.runs).toHaveLength(1);
  });

  it('joins nothing by short words between quotations, wherever these begin', () => {
    const body = Array.from({ length: 5 }, (_, n) => `“This is statement number ${n},” he said.`);
    const [one, other] = [body.join(' '), `Rome. ${body.join(' ')}`];
    for (const second of [one, other]) {
      const { ties } = independence([article(1, one), article(2, second)]);
      expect(ties).toMatchObject([{ ownWords: false, joinedBy: null }]);
    }
  });

  it('joins articles that name the same origin, through others as well', () => {
    const { groups } = independence([
      article(1, 'One.', [7]),
      article(2, 'Two.', [7, 8]),
      article(3, 'Three.', [8]),
      article(4, 'Four.'),
    ]);
    expect(groups).toEqual([[1, 2, 3], [4]]);
  });

  it('takes shared text for the reason before a stated credit', () => {
    const { ties } = independence([article(1, first, [7]), article(2, second, [7])]);
    expect(ties).toMatchObject([{ joinedBy: 'shared text', stated: [7], inferred: [] }]);
  });

  it('joins nothing by an origin that was only inferred, for one of them or for both', () => {
    const { groups, ties } = independence([
      article(1, 'One.', [7]),
      article(2, 'Two.', [], [7]),
      article(3, 'Three.', [], [7]),
    ]);
    expect(groups).toEqual([[1], [2], [3]]);
    expect(ties.map(({ joinedBy, inferred }) => [joinedBy, inferred])).toEqual([
      [null, [7]],
      [null, [7]],
      [null, [7]],
    ]);
  });

  it('finds that the first two seeded documents are not independent', () => {
    const { groups, ties } = independence([
      article(1, first, [], [1]),
      article(2, second, [], [2]),
      article(3, third),
    ]);
    expect(groups).toEqual([[1, 2], [3]]);
    expect(ties).toMatchObject([{ a: 1, b: 2, joinedBy: 'shared text', ownWords: true }]);
    const runs = ties[0]?.copy.a.runs.map(({ start, end }) => first.slice(start, end));
    expect(runs?.some((run) => run.includes('Russia'))).toBe(true);
  });

  it('does not mind the order of the articles', () => {
    const articles = [
      article(1, first, [1]),
      article(2, second, [2]),
      article(3, third, [2]),
      article(4, ''),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
        expect(independence(shuffled)).toEqual(independence(articles));
      }),
    );
  });

  it('comes to an end soon with a hundred articles of their own', () => {
    const articles = Array.from({ length: 100 }, (_, n) =>
      article(n, Array.from({ length: 500 }, (_unused, k) => `w${n}x${k}`).join(' ')),
    );
    expect(independence(articles).groups).toHaveLength(100);
  });
});
