import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fieldsOf } from '@/core/intake/input-of';
import { textOf } from '../intake/articles.testing';
import { nothingKnown } from '../taking/taken';
import { testDatabase } from '../test-database.testing';
import { saveIntake } from './save-intake';

const held = testDatabase('recount_template');

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', held.url);
  return () => vi.unstubAllEnvs();
});

test('a password in an address is neither held nor kept with what was typed', async () => {
  const [id, editorId] = [randomUUID(), 'ada'];
  const taken = { ...nothingKnown, text: textOf(1), kind: 'text' as const };
  await held.db.user.create({
    data: { id: editorId, name: 'Ada', email: 'ada@example.org', role: 'editor' },
  });
  await held.db.intake.create({
    data: { id, kind: 'pasted', name: 'A text', state: 'taken', taken, editorId },
  });
  const typed = {
    ...{ ...fieldsOf(taken), title: 'A plan', outlet: 'The Ledger' },
    address: 'https://anna:word@ledger.example/plan',
  };
  expect(await saveIntake(editorId, id, typed, null)).toEqual({
    ...{ done: false, status: 422 },
    sentence:
      'The article’s address has a user name or a password in it, which readers would see: give the address without.',
  });
  const address = 'https://ledger.example/plan';
  const found = await held.db.intake.findUniqueOrThrow({ where: { id } });
  expect(found.typed).toEqual({ ...typed, address });
  expect(await saveIntake(editorId, id, { ...typed, address }, null)).toMatchObject({ done: true });
  expect(await held.db.article.findFirstOrThrow()).toMatchObject({
    ...{ url: address, addressKey: 'ledger.example/plan', titleBasis: 'as an editor gave it' },
  });
});
