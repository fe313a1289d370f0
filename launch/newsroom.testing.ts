import { randomUUID } from 'node:crypto';
import type { NewAnnotation } from '@/core/annotations/annotation-input';
import { readBatch } from '@/core/annotations/web-annotation/read-batch';
import { emptyGiven } from '@/core/claims/empty-given';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { addClaim } from '@/server/commands/add-claim';
import { changeAnnotation } from '@/server/commands/change-annotation';
import { changeReply } from '@/server/commands/change-reply';
import { correctClaim } from '@/server/commands/correct-claim';
import { createAnnotation } from '@/server/commands/create-annotation';
import { importAnnotations } from '@/server/commands/import-annotations';
import { moveClaim } from '@/server/commands/move-claim';
import { rejectClaim } from '@/server/commands/reject-claim';
import { replyToAnnotation } from '@/server/commands/reply-to-annotation';
import { restoreClaim } from '@/server/commands/restore-claim';
import { retractAnnotation } from '@/server/commands/retract-annotation';
import { refreshIndex } from '@/server/search/refresh-index';
import { bringIn, must } from './newsroom-brought-in.testing';

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

async function saved(own: NewAnnotation, by = 'ada'): Promise<string> {
  return must(await createAnnotation(by, own)).id;
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
