import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { independence, type OriginText } from './independence';

const article = (articleId: number, body: string, origins: readonly number[] = []): OriginText => ({
  articleId,
  body,
  origins,
});

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
    const { groups, dependences } = independence([
      article(1, `${speech} he said of the country ${clause}.`),
      article(2, `${speech} said the envoy, meaning the state ${clause}.`),
    ]);
    expect(groups).toEqual([[1, 2]]);
    expect(dependences[0]?.runs).toHaveLength(2);
  });

  it('does not join articles that only quote the same speech', () => {
    const { groups } = independence([
      article(1, `In Rome he was clear. ${speech} he told them.`),
      article(2, `The ambassador went on: ${speech} and left.`),
    ]);
    expect(groups).toEqual([[1], [2]]);
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

  it('finds that the first two seeded documents are not independent', () => {
    const body = (name: string) => readFileSync(`seeds/documents/${name}`, 'utf8');
    const { groups, dependences } = independence([
      article(1, body('000_c85229f41a3a7677.txt'), [1]),
      article(2, body('001_17bcad87bdd69d76.txt'), [2]),
    ]);
    expect(groups).toEqual([[1, 2]]);
    expect(dependences[0]?.runs.some(({ text }) => text.includes('Russia'))).toBe(true);
  });
});
