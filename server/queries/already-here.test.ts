import { beforeEach, expect, test } from 'vitest';
import { plansOf } from '../../bench/sequential-scans';
import { articleOf, textOf } from '../intake/articles.testing';
import { holdArticle } from '../intake/hold-article';
import { testDatabase } from '../test-database.testing';
import { alreadyHere } from './already-here';

const held = testDatabase('recount_template');
let number = 0;
let text = '';
beforeEach(() => {
  number += 1;
  text = textOf(number);
});

function hold(own: Partial<Parameters<typeof articleOf>[0]> = {}) {
  return held.db.$transaction((db) => holdArticle(db, articleOf({ text, ...own })), {
    timeout: 20_000,
  });
}

/** Copies of the text at so many other outlets. */
async function copiesElsewhere(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await hold({ outlet: { name: `Client ${at}`, homepage: `https://client-${at}.example/` } });
  }
}

test('what an editor has to be asked about is offered, however many others have the very text', async () => {
  const near = `${text} One word more.`;
  const { came, ...outcome } = await hold();
  await copiesElsewhere(24);
  const brought = { text: near, address: '', outlet: 'the ledger ' };
  const asked = await hold({ text: near });
  expect(came).toBe('new');
  if (asked.came !== 'alike' || !('article' in outcome)) throw new Error('It came otherwise.');
  const here = await alreadyHere(brought);
  expect(here).toHaveLength(5);
  expect(here[0]).toMatchObject({
    ...{ id: asked.alike.articleId, by: 'likeness', sameOutlet: true, outlet: 'The Ledger' },
  });
  expect(here[0]?.id).toBe(outcome.article.id);
  expect(here.slice(1).map(({ sameOutlet }) => sameOutlet)).toEqual([false, false, false, false]);
});

test('that of the address comes first, then the very text of the outlet', async () => {
  const address = `https://ledger.example/${number}`;
  const elsewhere = await hold({ text: textOf(1000 + number), address });
  const same = await hold();
  await copiesElsewhere(1);
  const here = await alreadyHere({ text, address: `${address}/`, outlet: 'The Ledger' });
  expect(here.map(({ by }) => by)).toEqual(['address', 'text', 'likeness']);
  const ids = [elsewhere, same].map((one) => ('article' in one ? one.article.id : null));
  expect(here.slice(0, 2).map(({ id }) => id)).toEqual(ids);
  expect(await alreadyHere({ text: textOf(2000 + number), address: '', outlet: 'None' })).toEqual(
    [],
  );
});

test('few of many versions are looked at', async () => {
  await held.db.$executeRaw`
    INSERT INTO "ArticleVersion" ("articleId", number, body, sha256, bands)
    SELECT a.id, 100 + i, body, encode(sha256(convert_to(body, 'UTF8')), 'hex'), ARRAY[i, i + 1]
    FROM generate_series(1, 5000) i, LATERAL (SELECT repeat('a made-up text ', 20) || i AS body) b,
      LATERAL (SELECT min(id) AS id FROM "Article") a`;
  await held.db.$executeRaw`ANALYZE "ArticleVersion"`;
  const plans = await plansOf(
    held.url,
    async (db) => {
      Object.assign(globalThis, { recountDatabase: db });
      await alreadyHere({ text, address: '', outlet: 'The Ledger' });
      Object.assign(globalThis, { recountDatabase: held.db });
    },
    'ANALYZE',
  );
  const wasteful = plans.filter(({ plan }) =>
    plan.some((line) => Number(/Rows Removed by Filter: (\d+)/.exec(line)?.[1] ?? 0) > 1000),
  );
  expect(plans.length).toBeGreaterThan(2);
  expect(wasteful).toEqual([]);
});
