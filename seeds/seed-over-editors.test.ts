import { beforeAll, expect, test } from 'vitest';
import { emptyGiven } from '../core/claims/empty-given';
import { heldClaim } from '../server/claims/held-claim';
import { addClaim } from '../server/commands/add-claim';
import { correctArticle } from '../server/commands/correct-article';
import { correctClaim } from '../server/commands/correct-claim';
import { moveClaim } from '../server/commands/move-claim';
import { rejectClaim } from '../server/commands/reject-claim';
import { testDatabase } from '../server/test-database.testing';
import { loadSeeds } from './load';
import { writeSeeds } from './write';

const held = testDatabase('recount_seeded');
const event = 'security-council-8-october-2023';

beforeAll(async () => {
  await held.db.user.create({ data: { id: 'ada', name: 'Ada', email: 'ada@example.org' } });
});

async function claimOf(quote: string): Promise<number> {
  const { id } = await held.db.claim.findFirstOrThrow({ where: { quote: { contains: quote } } });
  return id;
}

function seedAgain(): Promise<void> {
  return held.db.$transaction((db) => writeSeeds(db, loadSeeds(import.meta.dirname)), {
    timeout: 60_000,
  });
}

test('seeding again leaves what editors did as they left it, and the rest as it was', async () => {
  const reason = 'Why.';
  const corrected = await claimOf('At least 1,100 people');
  const moved = await claimOf('More than 700 Israelis');
  const rejected = await claimOf('thousands of rockets');
  const amount = { words: '1,100', start: null, stated: null };
  const reading = { ...emptyGiven, amount };
  const to = { event, fact: 'rockets-launched', answers: [] };
  const outcomes = [
    await correctClaim('ada', corrected, { version: 1, reading, reason }),
    await moveClaim('ada', moved, { version: 1, ...to, reason }),
    await rejectClaim('ada', rejected, { version: 1, reason }),
    await addClaim('ada', {
      ...{ article: 'al-arabiya-council-divided', articleVersion: 1, start: 0, end: 4 },
      ...{ event, fact: 'rockets-launched', reading: emptyGiven, reason },
    }),
  ];
  expect(outcomes.map(({ done }) => done)).toEqual([true, true, true, true]);
  const stands = async () => {
    const ids = await held.db.claim.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
    return Promise.all(ids.map(({ id }) => heldClaim(held.db, id)));
  };
  const before = await stands();
  await seedAgain();
  await seedAgain();
  expect(await stands()).toEqual(before);
  expect(before.some((claim) => claim?.id === rejected)).toBe(false);
  expect(await held.db.claim.count({ where: { id: corrected, seeded: false } })).toBe(1);
});

test('seeding again leaves an article as an editor has corrected it, and the others as the seeds have them', async () => {
  const slug = 'al-arabiya-council-divided';
  const other = await held.db.article.findFirstOrThrow({ where: { slug: { not: slug } } });
  const seeded = await held.db.article.findUniqueOrThrow({ where: { slug } });
  const form = {
    ...{ title: 'As the page has it', outlet: 'Al Arabiya English', homepage: '', byline: '' },
    ...{ address: seeded.url ?? '', publishedOn: '2023-10-10', language: 'en', wire: 'AFP' },
    why: 'The page says so.',
  };
  expect(await correctArticle('ada', slug, form, 0)).toMatchObject({ done: true });
  await held.db.article.update({ where: { id: other.id }, data: { title: 'By nobody' } });
  const include = { origins: { orderBy: { originId: 'asc' } } } as const;
  const stands = () => held.db.article.findUniqueOrThrow({ where: { slug }, include });
  const before = await stands();
  expect(before.title).toBe('As the page has it');
  await seedAgain();
  expect(await stands()).toEqual(before);
  expect(await held.db.article.findUniqueOrThrow({ where: { id: other.id } })).toEqual(other);
});
