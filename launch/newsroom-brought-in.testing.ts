import { randomUUID } from 'node:crypto';
import type { ArticleInput } from '@/core/intake/article-input';
import type { TakenArticle } from '@/core/intake/taken-article';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { bringAddresses } from '@/server/commands/bring-addresses';
import { bringText } from '@/server/commands/bring-text';
import { correctArticle } from '@/server/commands/correct-article';
import { followFeed } from '@/server/commands/follow-feed';
import type { Outcome } from '@/server/commands/outcome';
import { setIntakeAside } from '@/server/commands/set-intake-aside';
import { holdArticle } from '@/server/intake/hold-article';
import { settleIntake } from '@/server/intake/settle-intake';

/** Has editors bring articles in, and correct what is saved of one, in a database that `database()` reads. */
export async function bringIn(db: PrismaClient): Promise<void> {
  const held = await asEditor(db, async (transaction) => {
    const first = await holdArticle(
      transaction,
      courier('Talks go on', 'Forty were hurt, the hospital said.'),
    );
    await holdArticle(
      transaction,
      courier('Talks go on', 'At least forty were hurt, the hospital said.'),
    );
    return first;
  });
  await asEditor(db, (transaction) =>
    holdArticle(transaction, {
      ...courier('A quiet day', 'Nobody was hurt.'),
      address: null,
      wire: null,
    }),
  );
  if (!('article' in held)) throw new Error('The article is another.');
  const { id, versionId } = held.article;
  await asEditor(db, async (transaction) => {
    // Readers get its first text, and an editor has yet to look at the second.
    await transaction.article.update({
      where: { id },
      data: { publicSince: new Date('2024-03-23T10:00:00.123Z'), currentVersionId: versionId },
    });
    const on = { articleVersionId: versionId, start: 0, end: 5, editorId: 'ada' };
    await transaction.refusedProposal.create({
      data: { ...on, pattern: 'count', reason: 'It is no count.' },
    });
    const fact = await transaction.fact.findFirstOrThrow({ orderBy: { id: 'asc' } });
    await transaction.refusedFact.create({ data: { ...on, factId: fact.id } });
  });
  const feed = must(await followFeed('ben', 'https://courier.example/feed'));
  await db.feed.update({
    where: { id: feed },
    data: { title: 'The Example Courier', etag: '"1"', readAt: new Date('2024-03-23T11:00:00Z') },
  });
  await correctSaved(held.article.slug);
  await settle(db, feed, held);
}

async function correctSaved(slug: string): Promise<void> {
  const { title, outlet, address, publishedOn } = courier('Talks go on', '');
  const fields = { title, outlet: outlet.name, homepage: '', address: address ?? '' };
  const others = { byline: 'Joan Example', language: 'en', wire: '', why: 'As the page has it.' };
  const form = { ...fields, ...others, publishedOn: publishedOn ?? '' };
  must(await correctArticle('eve', slug, form, 0));
}

/** Things of every state: two that are still being read, and three that are not. */
async function settle(
  db: PrismaClient,
  feedId: number,
  held: Parameters<typeof settleIntake>[2],
): Promise<void> {
  const texts = [randomUUID(), randomUUID()] as const;
  for (const id of texts) {
    const bytes = new TextEncoder().encode('Pasted words.');
    must(await bringText('ada', { id, kind: 'pasted', name: 'Pasted', type: 'text/plain', bytes }));
  }
  must(await setIntakeAside('ada', texts[1]));
  const text = 'https://courier.example/1\nhttps://courier.example/2';
  const batchId = must(await bringAddresses('eve', { id: randomUUID(), text }));
  const [failing] = await db.intake.findMany({ where: { batchId }, orderBy: { name: 'asc' } });
  await db.intake.update({
    where: { id: failing?.id ?? '' },
    data: {
      state: 'failed',
      problem: 'There is nothing at that address.',
      settledAt: new Date(),
      tries: 8,
    },
  });
  await waitsForEditor(db);
  const id = randomUUID();
  const own = { id, kind: 'address', feedId, name: 'entry-1', editorId: 'ben' } as const;
  await db.intake.create({
    data: { ...own, address: 'https://courier.example/talks', given: { title: 'Talks go on' } },
  });
  await db.$transaction((transaction) => settleIntake(transaction, id, held));
}

/** What an editor has yet to look at, with what was typed over it. */
async function waitsForEditor(db: PrismaClient): Promise<void> {
  const text = 'The talks went on in the evening, as the paper had it. '.repeat(5).trim();
  const none = { byline: null, publishedOn: null, publishedAt: null, modifiedAt: null };
  const taken = {
    ...{ ...none, text, address: null, wire: null, language: null, kind: 'text', remarks: [] },
    ...{
      title: { value: 'Talks', basis: 'the first line' },
      outlet: { name: null, homepage: null },
    },
  } satisfies TakenArticle;
  const own = { id: randomUUID(), kind: 'pasted', name: 'Talks', editorId: 'ben' } as const;
  await db.intake.create({ data: { ...own, state: 'taken', taken, typed: { title: 'Talks on' } } });
}

export const stillBeingRead = 2;

function courier(title: string, text: string): ArticleInput {
  return {
    outlet: { name: 'The Example Courier', homepage: 'https://courier.example/' },
    ...{ title, titleBasis: 'As an editor gave it.', byline: 'Jo Example', language: 'en-GB' },
    ...{ address: `https://courier.example/${title.length}`, publishedOn: '2024-03-22' },
    ...{ publishedBasis: 'As an editor gave it.', basis: 'As an editor gave it.' },
    wire: { name: 'Example Press', basis: 'The text ends in “Example Press”.' },
    text,
  };
}

function asEditor<Result>(
  db: PrismaClient,
  work: (transaction: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT set_config('recount.actor', 'ada', true)`;
    return work(transaction);
  });
}

/** What was done; throws what was refused. */
export function must<Value>(outcome: Outcome<Value, unknown>): Value {
  if (!outcome.done) throw new Error(outcome.sentence);
  return outcome.value;
}
