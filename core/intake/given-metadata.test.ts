import { expect, test } from 'vitest';
import { withGiven } from './given-metadata';
import { type TakenArticle, takenArticle } from './taken-article';

const known = (value: string) => ({ value, basis: 'from the headline on the page' });
const found: TakenArticle = {
  ...{
    text: 'It was.',
    title: known('Found'),
    byline: null,
    outlet: { name: null, homepage: null },
  },
  ...{ publishedOn: null, publishedAt: null, modifiedAt: null, address: null, wire: null },
  ...{ language: null, kind: 'text', remarks: [] },
};

test('what was given before is kept by the same rules as what is taken', () => {
  const given = {
    ...{ title: '\u202e\u2066', outlet: 'X\u200b', byline: 'A\n\u00adB' },
    ...{ homepage: 'HTTPS://x.example', address: 'HTTPS://x.example/a\u0000b' },
  };
  const taken = withGiven(found, given);
  expect(takenArticle.parse(taken)).toEqual(taken);
  expect(taken).toMatchObject({
    ...{ title: found.title, byline: { value: 'A B', basis: 'as the archive gives it' } },
    ...{ outlet: { name: { value: 'X' }, homepage: 'https://x.example/' } },
    address: { value: 'https://x.example/a%00b' },
  });
});
