import { describe, expect, it } from 'vitest';
import { type ArticleFields, readArticleFields } from './article-input';
import { fieldsOf, inputOf } from './input-of';
import type { TakenArticle } from './taken-article';

const address = 'https://ledger.example/plan';
const taken: TakenArticle = {
  text: 'It was adopted.',
  title: { value: 'A plan', basis: 'from the headline' },
  byline: null,
  outlet: { name: { value: 'The Ledger', basis: 'from the site’s name' }, homepage: null },
  publishedOn: { value: '2024-03-22', basis: 'from the time on the page' },
  ...{ publishedAt: null, modifiedAt: null, language: null },
  address: { value: address, basis: 'from the page’s canonical address' },
  wire: { value: 'Reuters', basis: 'from the dateline of the text' },
  ...{ kind: 'html', remarks: [] },
};

function input(typed: Partial<ArticleFields>, own: Partial<TakenArticle> = {}) {
  const found = { ...taken, ...own };
  const outcome = readArticleFields({ ...fieldsOf(found), ...typed });
  if ('problem' in outcome) throw new Error(outcome.problem);
  return inputOf(outcome.read, found, 'an editor');
}

describe('how outlet and address are known', () => {
  const name = 'from the site’s name';
  const page = 'from the page’s canonical address';
  const given = 'as an editor gave it';
  const elsewhere = 'https://ledger.example/another';
  const homepage = 'https://ledger.example/';
  it.each<[string, Partial<ArticleFields>, string]>([
    ['as they were taken', {}, `${name}; the address ${page}`],
    ['with another address', { address: elsewhere }, `${name}; the address ${given}`],
    ['with another name', { outlet: 'The Courier' }, `${given}; the address ${page}`],
    ['with both', { outlet: 'The Courier', address: elsewhere }, given],
    ['without an address', { address: '', homepage }, name],
  ])('%s', (_what, typed, basis) => {
    expect(input(typed).basis).toBe(basis);
  });

  it('where both are known from one place', () => {
    expect(input({}, { address: { value: address, basis: name } }).basis).toBe(name);
  });

  it('where neither was taken out', () => {
    const none = { address: null, outlet: { name: null, homepage: null } };
    expect(input({ outlet: 'The Ledger', address }, none).basis).toBe(given);
  });
});

it('tells of each other part whether it was taken or given', () => {
  expect(input({})).toMatchObject({
    titleBasis: 'from the headline',
    publishedBasis: 'from the time on the page',
    wire: { name: 'Reuters', basis: 'from the dateline of the text' },
  });
  expect(input({ title: 'Another', publishedOn: '', wire: 'AFP' })).toMatchObject({
    ...{ titleBasis: 'as an editor gave it', publishedOn: null, publishedBasis: 'not known' },
    wire: { name: 'AFP', basis: 'as an editor gave it' },
  });
  expect(input({ publishedOn: '2024-03-23', wire: '' })).toMatchObject({
    ...{ publishedBasis: 'as an editor gave it', wire: null },
  });
});
