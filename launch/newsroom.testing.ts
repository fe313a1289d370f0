import { randomUUID } from 'node:crypto';
import type { NewAnnotation } from '@/core/annotations/annotation-input';
import { readBatch } from '@/core/annotations/web-annotation/read-batch';
import { emptyGiven } from '@/core/claims/empty-given';
import type { ArticleInput } from '@/core/intake/article-input';
import type { TakenArticle } from '@/core/intake/taken-article';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { addClaim } from '@/server/commands/add-claim';
import { bringAddresses } from '@/server/commands/bring-addresses';
import { bringText } from '@/server/commands/bring-text';
import { changeAnnotation } from '@/server/commands/change-annotation';
import { changeReply } from '@/server/commands/change-reply';
import { correctClaim } from '@/server/commands/correct-claim';
import { createAnnotation } from '@/server/commands/create-annotation';
import { followFeed } from '@/server/commands/follow-feed';
import { importAnnotations } from '@/server/commands/import-annotations';
import { moveClaim } from '@/server/commands/move-claim';
import type { Outcome } from '@/server/commands/outcome';
import { rejectClaim } from '@/server/commands/reject-claim';
import { replyToAnnotation } from '@/server/commands/reply-to-annotation';
import { restoreClaim } from '@/server/commands/restore-claim';
import { retractAnnotation } from '@/server/commands/retract-annotation';
import { setIntakeAside } from '@/server/commands/set-intake-aside';
import { holdArticle } from '@/server/intake/hold-article';
import { settleIntake } from '@/server/intake/settle-intake';
import { refreshIndex } from '@/server/search/refresh-index';

export const event = 'security-council-8-october-2023';
export const base = 'https://recount.example';

/** Has editors do all that they can do in a seeded database, which `database()` reads. */
export async function workOfEditors(db: PrismaClient): Promise<void> {
  for (const [id, role] of [
    ...([
      ['ada', 'editor'],
      ['ben', 'editor'],
      ['eve', 'editor'],
    ] as const),
    // Who has written nothing.
    ...([
      ['cleo', 'admin'],
      ['dan', 'editor'],
    ] as const),
  ]) {
    await db.user.create({
      data: { id, name: `Editor ${id.toUpperCase()}`, email: `${id}@example.org`, role },
    });
  }
  await annotate(db);
  await correct(db);
  await bringIn(db);
  await refreshIndex(db);
}

function row(fact: string, own: Partial<NewAnnotation> = {}): NewAnnotation {
  return {
    ...{ id: randomUUID(), about: { kind: 'discrepancy', event, fact, pair: null } },
    ...{ reason: { code: 'rounding' }, note: 'The totals are of two hours.', status: 'explained' },
    ...{ assigneeId: null, seenFingerprint: null },
    ...own,
  };
}

async function annotate(db: PrismaClient): Promise<void> {
  const id = await saved(row('killed-in-all', { assigneeId: 'eve' }));
  const over = {
    reason: { words: 'Two cut-offs' },
    status: 'disputed',
    seenFingerprint: null,
  } as const;
  must(
    await changeAnnotation('ben', id, { ...over, version: 1, note: 'By Ben.', assigneeId: 'ben' }),
  );
  // Ada saw what Ben had saved over.
  const lost = await changeAnnotation('ada', id, {
    ...over,
    version: 1,
    note: 'By Ada.',
    assigneeId: null,
  });
  if (lost.done || lost.status !== 409) throw new Error('There is no conflict.');
  const note = `${lost.current.note}\n\nBy Ada.`;
  must(await changeAnnotation('ada', id, { ...over, version: 2, note, assigneeId: null }));

  const [first, second] = await articlesOf(db);
  await saved(
    row('killed-in-all', {
      about: { kind: 'discrepancy', event, fact: 'killed-in-all', pair: [first, second] },
    }),
  );
  const claim = await claimOf(db, 'hundreds');
  await saved(row('', { about: { kind: 'claim', claimId: claim.id }, status: 'corrected' }), 'ben');
  const passages = [
    { article: first, version: 1, start: 10, end: 60 },
    { article: second, version: 1, start: 0, end: 20 },
  ];
  await saved(
    row('', {
      about: { kind: 'passages', passages },
      reason: null,
      note: '“Ə” 😀 – beside each other.\n',
    }),
  );

  const reply = randomUUID();
  must(await replyToAnnotation('ben', id, { id: reply, note: 'I have asked them.' }));
  must(await changeReply('ben', reply, { version: 1, note: 'I have asked them twice.' }));
  must(await replyToAnnotation('ada', id, { id: randomUUID(), note: 'Thank you.' }));
  const retracted = await saved(row('statement-issued', { status: 'open' }));
  must(await retractAnnotation('ada', retracted, 1));
  await bringAnnotationIn(claim, first);
}

async function bringAnnotationIn(
  claim: Prisma.ClaimGetPayload<object>,
  article: string,
): Promise<void> {
  const batch = readBatch(
    {
      ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' },
      id: 'https://elsewhere.example/annotations/1',
      creator: { type: 'Person', name: 'Someone' },
      body: { type: 'TextualBody', value: 'A remark of another newsroom.' },
      target: {
        source: `${base}/articles/${article}/1`,
        selector: { type: 'TextPositionSelector', start: 10, end: 30 },
      },
    },
    [base],
  );
  if ('refused' in batch) throw new Error(`${batch.refused} ${claim.id}`);
  must((await importAnnotations('ada', batch.read, base)).outcome);
}

async function correct(db: PrismaClient): Promise<void> {
  const reason = 'The words fix the number.';
  const corrected = await claimOf(db, 'At least 1,100 people');
  const reading = { ...emptyGiven, amount: { words: '1,100', start: null, stated: null } };
  must(await correctClaim('ada', corrected.id, { version: 1, reading, reason }));
  const moved = await claimOf(db, 'More than 700 Israelis');
  const to = { event, fact: 'rockets-launched', answers: [] };
  must(await moveClaim('ben', moved.id, { version: 1, ...to, reason }));
  const rejected = await claimOf(db, 'thousands of rockets');
  must(await rejectClaim('ada', rejected.id, { version: 1, reason }));
  const restored = await claimOf(db, 'At least 415');
  must(await rejectClaim('ada', restored.id, { version: 1, reason }));
  must(await restoreClaim('ben', restored.id, { version: 2, revision: 0, reason: 'As it was.' }));
  // The last number of all is that of a claim which is no longer there.
  for (const [start, gone] of [
    [0, false],
    [5, true],
  ] as const) {
    const added = await addClaim('ada', {
      ...{ article: 'al-arabiya-council-divided', articleVersion: 1, start, end: start + 4 },
      ...{ event, fact: 'rockets-launched', reading: emptyGiven, reason: 'It is wording.' },
    });
    const { claim } = must(added);
    if (gone) must(await rejectClaim('ada', claim.id, { version: 1, reason: 'It says nothing.' }));
  }
}

async function bringIn(db: PrismaClient): Promise<void> {
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
  await settle(db, feed, held);
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

async function saved(own: NewAnnotation, by = 'ada'): Promise<string> {
  return must(await createAnnotation(by, own)).id;
}

function must<Value>(outcome: Outcome<Value, unknown>): Value {
  if (!outcome.done) throw new Error(outcome.sentence);
  return outcome.value;
}

function claimOf(db: PrismaClient, quote: string): Promise<Prisma.ClaimGetPayload<object>> {
  return db.claim.findFirstOrThrow({
    where: { quote: { contains: quote }, fact: { event: { slug: event } } },
    orderBy: { id: 'asc' },
  });
}

async function articlesOf(db: PrismaClient): Promise<[string, string]> {
  const articles = await db.eventArticle.findMany({
    where: { event: { slug: event } },
    orderBy: { position: 'asc' },
    select: { article: { select: { slug: true } } },
  });
  const [first, second] = articles.map(({ article }) => article.slug);
  if (first === undefined || second === undefined) throw new Error('The event has two articles.');
  return [first, second];
}
