import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { PolicyName } from '@/core/quantities/policy';
import { testDatabase } from '../test-database.testing';
import { getEvent } from './get-event';

const database = testDatabase('recount_seeded');

const events = [
  'security-council-8-october-2023',
  'french-draft-may-2021',
  'us-draft-22-march-2024',
] as const;
const policies: readonly PolicyName[] = ['literal', 'acled', 'airwars'];

/** Adds an article that makes no claim to an event. */
async function addSilent(event: string, position: number, body: string): Promise<void> {
  const { db } = database;
  const { id: eventId } = await db.event.findUniqueOrThrow({ where: { slug: event } });
  const outlet = await db.outlet.create({
    data: { slug: 'silent', name: 'Silent', homepage: 'https://silent.example/' },
  });
  const article = await db.article.create({
    data: {
      ...{ slug: 'silent', outletId: outlet.id, title: 'Silent', titleBasis: 'made up' },
      ...{ url: 'https://silent.example/1', publishedBasis: 'made up', basis: 'made up' },
      ...{ rights: 'full', publicSince: new Date() },
      events: { create: { eventId, position } },
    },
  });
  const version = await db.articleVersion.create({
    data: {
      ...{ articleId: article.id, number: 1, body },
      sha256: createHash('sha256').update(body, 'utf8').digest('hex'),
    },
  });
  await db.article.update({
    where: { id: article.id },
    data: { currentVersionId: version.id },
  });
}

afterEach(async () => {
  const { db } = database;
  const where = { article: { slug: 'silent' } };
  await db.eventArticle.deleteMany({ where });
  await db.article.update({ where: { slug: 'silent' }, data: { currentVersionId: null } });
  await db.articleVersion.deleteMany({ where });
  await db.article.delete({ where: { slug: 'silent' } });
  await db.outlet.delete({ where: { slug: 'silent' } });
});

describe.each(events)('an article that says nothing of any fact of %s', (slug) => {
  test.each([
    ['after the others', 99, 'Nothing of the kind.'],
    ['before the others', -1, 'Nothing of the kind.'],
    ['in the words of another', 99, null],
  ])('%s, only adds cells of “not mentioned”', async (_, position, body) => {
    const compared = () => Promise.all(policies.map((policy) => getEvent(slug, policy)));
    const before = await compared();
    const shared = await database.db.articleVersion.findFirstOrThrow({
      where: { currentOf: { events: { some: { event: { slug } } } } },
    });
    await addSilent(slug, position, body ?? shared.body);
    const after = await compared();
    for (const [index, event] of after.entries()) {
      const rows = before[index]?.rows ?? [];
      expect(rows.length).toBeGreaterThan(0);
      const silent = { article: 'silent', outlet: 'Silent', claims: [] };
      expect(event?.rows).toEqual(
        rows.map((row) => ({
          ...row,
          cells: position < 0 ? [silent, ...row.cells] : [...row.cells, silent],
        })),
      );
      expect(event?.articles).toHaveLength((before[index]?.articles.length ?? 0) + 1);
    }
  });
});
