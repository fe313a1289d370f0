import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleFields } from '@/core/intake/article-input';
import { savedInWords } from '@/core/intake/saved-in-words';
import { textOf } from '../intake/articles.testing';
import type { SameAs } from '../intake/hold-article';
import { testDatabase } from '../test-database.testing';
import { saveIntake } from './save-intake';

const held = testDatabase('recount_template');

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', held.url);
  await held.db.user.create({
    data: { id: 'ada', name: 'Ada', email: 'ada@example.org', role: 'editor' },
  });
  return () => vi.unstubAllEnvs();
});

let number = 0;
let fields: ArticleFields;
beforeEach(() => {
  number += 1;
  fields = {
    ...{ title: 'The council votes', outlet: 'The Ledger', homepage: 'https://ledger.example/' },
    ...{ address: `https://ledger.example/${number}`, byline: '', publishedOn: '', language: '' },
    ...{ wire: '', text: textOf(number) },
  };
});

/** Saves what an editor typed over what was pasted; or the sentence that refuses it. */
async function save(own: Partial<ArticleFields> = {}, sameAs: SameAs = null) {
  const id = randomUUID();
  const none = {
    title: null,
    byline: null,
    publishedOn: null,
    publishedAt: null,
    modifiedAt: null,
  };
  const taken = {
    ...{ ...none, outlet: { name: null, homepage: null }, address: null, wire: null },
    ...{ language: null, kind: 'text', remarks: [], text: textOf(number) },
  };
  await held.db.intake.create({
    data: { id, kind: 'pasted', state: 'taken', name: 'Pasted text', editorId: 'ada', taken },
  });
  const outcome = await saveIntake('ada', id, { ...fields, ...own }, sameAs);
  const row = await held.db.intake.findUniqueOrThrow({ where: { id } });
  return outcome.done
    ? { ...outcome.value, says: savedInWords(outcome.value), row }
    : { refused: outcome.status, says: outcome.sentence, row };
}

test('what an editor gave of an article that is here already, and is not kept, is told', async () => {
  expect((await save({ byline: 'A. Writer' })).says).toBe(
    'It is held now. Readers get it when it is published.',
  );
  const changed = { ...{ text: textOf(100 + number), title: 'The Council votes' } };
  const again = await save({
    ...{ ...changed, byline: 'A. Writer', language: 'en', publishedOn: '2024-03-22' },
    ...{ wire: 'AFP', homepage: 'https://other.example/' },
  });
  expect(again.says).toBe(
    'The article was here; its text has changed, and this is a new version of it. Of what was given, this is not kept, and stays as it was: the title, the day of publication, the language, the agency that is credited and the outlet’s own page.',
  );
  expect((await save({ ...changed, title: 'The council votes', byline: '' })).says).toBe(
    'The article was here already, with this very text.',
  );
});

test('of an earlier text of an article is told which version that is, and which others have', async () => {
  const first = await save();
  await save({ text: textOf(100 + number) });
  expect((await save()).says).toBe(
    'The article was here already: this very text is its version 1. In review is version 2.',
  );
  const id = 'article' in first ? first.article.id : 0;
  await held.db.article.update({ where: { id }, data: { publicSince: new Date() } });
  expect((await save()).says).toBe(
    'The article was here already: this very text is its version 1. Readers get version 2, which is the last.',
  );
  await save({ text: textOf(200 + number) });
  expect((await save()).says).toBe(
    'The article was here already: this very text is its version 1. Readers get version 2, and in review is version 3.',
  );
});

test('the address of another outlet’s article is asked about, and what was typed is kept meanwhile', async () => {
  await save();
  const other = { outlet: `The Gazette ${number}`, text: textOf(100 + number) };
  const asked = await save(other);
  expect(asked).toMatchObject({ refused: 422, row: { state: 'taken', typed: other } });
  expect(asked.says).toBe(
    'Its address is that of “The council votes”, of The Ledger, and it is said to be of another outlet: say whether it is that article, or another whose address this is not.',
  );
  expect(await held.db.outlet.count({ where: { name: other.outlet } })).toBe(0);
  expect((await save(other, 'another')).says).toBe(
    'It is held now. Readers get it when it is published. It has no address: the one given is that of “The council votes”.',
  );
});

test('a password in an address is neither held nor kept with what was typed', async () => {
  const asked = await save({ address: `https://anna:word@ledger.example/${number}` });
  expect(asked).toMatchObject({
    ...{ refused: 422, row: { typed: { address: `https://ledger.example/${number}` } } },
    says: 'The article’s address has a user name or a password in it, which readers would see: give the address without.',
  });
});

test('what the database cannot hold is left out of what was typed', async () => {
  const typed = { text: 'a\r\nb \ud800\u0000', title: '\ud800\u0000' };
  expect(await save(typed)).toMatchObject({
    ...{ refused: 422, says: 'The title is missing.' },
    row: { state: 'taken', typed: { text: 'a\nb ', title: '' } },
  });
});

test('an article that it cannot be is told of', async () => {
  await save();
  expect(await save({}, 999_999)).toMatchObject({ refused: 422, row: { state: 'taken' } });
});

test('an outlet’s own page is asked for where the outlet is not here yet', async () => {
  await save();
  const bare = { address: '', homepage: '', text: textOf(100 + number) };
  expect(await save(bare)).toMatchObject({ came: 'new', stays: [] });
  expect(await save({ ...bare, outlet: `The Post ${number}` })).toMatchObject({
    ...{ refused: 422, says: expect.stringMatching(/own page is missing/) },
  });
});
