import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NewAnnotation } from '@/core/annotations/annotation-input';
import { readBatch } from '@/core/annotations/web-annotation/read-batch';
import { toWebAnnotation } from '@/core/annotations/web-annotation/to-web-annotation';
import { getPublishedAnnotation } from '../queries/get-published-annotation';
import { testDatabase } from '../test-database.testing';
import { createAnnotation } from './create-annotation';
import { importAnnotations } from './import-annotations';
import { replyToAnnotation } from './reply-to-annotation';
import { retractAnnotation } from './retract-annotation';

const held = testDatabase('recount_seeded');
const event = 'security-council-8-october-2023';
const base = 'https://recount.example';

beforeAll(async () => {
  for (const id of ['ada', 'ben']) {
    await held.db.user.create({ data: { id, name: id, email: `${id}@example.org` } });
  }
});

async function sent(json: unknown, by = 'ada') {
  const batch = readBatch(json, [base]);
  if ('refused' in batch) throw new Error(batch.refused);
  return importAnnotations(by, batch.read, base);
}

async function imported(json: unknown, by = 'ada') {
  const { outcome, refusals } = await sent(json, by);
  if (!outcome.done) throw new Error(refusals.map(({ error }) => error).join(' '));
  return outcome.value;
}

async function exported(id: string): Promise<ReturnType<typeof toWebAnnotation>> {
  const annotation = await getPublishedAnnotation(id);
  if (annotation === null || 'retractedAt' in annotation) throw new Error(`There is no ${id}.`);
  return toWebAnnotation(annotation, base);
}

const idIn = (address: string) => address.split('/').at(-1) ?? '';

async function claimOf(fact = 'killed-in-all') {
  return held.db.claim.findFirstOrThrow({
    where: { fact: { slug: fact, event: { slug: event } } },
    include: { articleVersion: { include: { article: true } } },
  });
}

/** An annotation of other software on the words of a claim. */
async function foreign(own: object = {}): Promise<object> {
  const claim = await claimOf();
  const { article, number, body } = claim.articleVersion;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...{ id: `https://elsewhere.example/${randomUUID()}`, type: 'Annotation' },
    creator: { type: 'Person', name: 'Someone' },
    body: { type: 'TextualBody', value: 'A remark.' },
    target: {
      source: `${base}/articles/${article.slug}/${number}`,
      selector: {
        type: 'TextQuoteSelector',
        exact: claim.quote,
        prefix: body.slice(Math.max(0, claim.start - 20), claim.start),
        suffix: body.slice(claim.end, claim.end + 20),
      },
    },
    ...own,
  };
}

describe('what other software wrote', () => {
  test('comes in by who brings it, with where it is from and what was left out', async () => {
    const json = (await foreign()) as { id: string };
    const [one] = await imported(json);
    expect(one).toMatchObject({ index: 0, from: json.id, isNew: true, leftOut: ['creator'] });
    const claim = await claimOf();
    const row = await held.db.annotation.findUniqueOrThrow({
      where: { id: idIn(one?.address ?? '') },
      include: { targets: true },
    });
    expect(row).toMatchObject({
      ...{ kind: 'passages', note: 'A remark.', status: 'open', authorId: 'ada' },
      ...{ importedFrom: json.id, targets: [{ start: claim.start, exact: claim.quote }] },
    });
    expect(await exported(row.id)).toMatchObject({ via: json.id, creator: { name: 'ada' } });
  });

  test('comes in once, however often and by whom, also at once', async () => {
    const json = (await foreign()) as { id: string };
    const all = await Promise.all(
      [1, 2, 3, 4].map((each) => imported(json, each % 2 === 0 ? 'ada' : 'ben')),
    );
    expect(all.flat().filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await held.db.annotation.count({ where: { importedFrom: json.id } })).toBe(1);
    const [again] = await imported({ ...json, body: 'Something else.' });
    expect(again).toMatchObject({ isNew: false });
    expect(await exported(idIn(again?.address ?? ''))).toMatchObject({
      body: [{ value: 'A remark.' }, {}],
    });
  });

  test('on words seen in a row is of the claim, and with the row of the row', async () => {
    const json = (await foreign()) as { target: object };
    const row = `${base}/events/${event}/facts/killed-in-all`;
    const [onClaim] = await imported({ ...json, target: { ...json.target, scope: row } });
    const claim = await claimOf();
    expect(
      await held.db.annotation.findUniqueOrThrow({ where: { id: idIn(onClaim?.address ?? '') } }),
    ).toMatchObject({ kind: 'claim', claimId: claim.id, factId: claim.factId });
    const [onRow] = await imported({ ...(await foreign()), target: [row, json.target] });
    expect(
      await held.db.annotation.findUniqueOrThrow({
        where: { id: idIn(onRow?.address ?? '') },
        include: { targets: true, discrepancy: true },
      }),
    ).toMatchObject({
      kind: 'discrepancy',
      discrepancy: { factId: claim.factId },
      targets: [{ exact: claim.quote }],
    });
    const [bare] = await imported({ ...(await foreign()), target: row });
    expect(
      await held.db.annotationTarget.count({ where: { annotationId: idIn(bare?.address ?? '') } }),
    ).toBeGreaterThan(1);
  });

  test('may be a thread, its replies first', async () => {
    const root = (await foreign()) as { id: string };
    const reply = { ...(await foreign()), motivation: 'replying', target: root.id, body: 'No.' };
    const [one, two] = await imported([reply, root]);
    expect(
      await held.db.annotation.findUniqueOrThrow({ where: { id: idIn(one?.address ?? '') } }),
    ).toMatchObject({ kind: 'reply', replyToId: idIn(two?.address ?? ''), note: 'No.' });
  });

  test.each([
    ['script and markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['marks of direction and control', '\u202Eabc\u202C \u0007\u001B[31m\u200D'],
    ['characters of two code units', '🕊👩‍👩‍👧‍👦'],
    ['100 kB', 'é'.repeat(50_000)],
  ])('is text and comes back to the letter: %s', async (_, note) => {
    const [one] = await imported({ ...(await foreign()), body: note });
    const made = JSON.parse(JSON.stringify(await exported(idIn(one?.address ?? ''))));
    expect(made.body[0]).toMatchObject({ value: note, format: 'text/plain' });
  });
});

describe('what went out from here', () => {
  async function saved(about: NewAnnotation['about']) {
    const outcome = await createAnnotation('ada', {
      ...{ id: randomUUID(), about, reason: { words: 'own words' }, note: 'A note.' },
      ...{ status: 'disputed', assigneeId: null, seenFingerprint: null },
    });
    if (!outcome.done) throw new Error(outcome.sentence);
    return outcome.value;
  }

  test('is known again, also when it was retracted', async () => {
    const { id } = await saved({ kind: 'discrepancy', event, fact: 'killed-in-all', pair: null });
    const json = await exported(id);
    expect(await imported(json)).toMatchObject([{ isNew: false, address: json.id }]);
    await retractAnnotation('ada', id, 1);
    expect(await imported(json)).toMatchObject([{ isNew: false, address: json.id }]);
  });

  test('says the same of the same words under another address', async () => {
    const claim = await claimOf();
    const { article, number: version } = claim.articleVersion;
    const passage = { article: article.slug, version, start: claim.start, end: claim.end };
    for (const about of [
      { kind: 'discrepancy', event, fact: 'killed-in-all', pair: null },
      { kind: 'claim', claimId: claim.id },
      { kind: 'passages', passages: [passage, { ...passage, end: claim.start + 3 }] },
    ] as const) {
      const was = await exported(
        (await saved(structuredClone(about) as NewAnnotation['about'])).id,
      );
      const [copy] = await imported({ ...was, id: `urn:uuid:${randomUUID()}` });
      const { body, target, motivation } = await exported(idIn(copy?.address ?? ''));
      expect({ body, target, motivation }).toEqual({
        ...{ body: was.body, target: was.target, motivation: was.motivation },
      });
    }
  });

  test('comes in as it was where it is not here, replies too', async () => {
    const { id } = await saved({ kind: 'discrepancy', event, fact: 'killed-in-all', pair: null });
    const reply = randomUUID();
    await replyToAnnotation('ben', id, { id: reply, note: 'No.' });
    const [own, other] = [randomUUID(), randomUUID()];
    const text = JSON.stringify([await exported(reply), await exported(id)]);
    await imported(JSON.parse(text.replaceAll(id, own).replaceAll(reply, other)));
    expect(await held.db.annotation.findUniqueOrThrow({ where: { id: other } })).toMatchObject({
      replyToId: own,
      importedFrom: null,
    });
  });
});

describe('what cannot come in', () => {
  test('is told one by one, and nothing is written', async () => {
    const [good, bad, none] = [await foreign(), await foreign({ type: 'Note' }), await foreign()];
    const source = `${base}/articles/no-such-article/1`;
    const selector = { type: 'TextQuoteSelector', exact: 'x' };
    const { outcome, refusals, tags } = await sent([
      good,
      bad,
      { ...none, target: { source, selector } },
      good,
    ]);
    expect(outcome).toMatchObject({ done: false, status: 422 });
    expect(refusals).toEqual([
      { index: 1, error: 'Its type is not Annotation.' },
      { index: 2, error: 'There is no version 1 of the article no-such-article.' },
      { index: 3, error: 'It has the same id as number 0 of these.' },
    ]);
    expect(tags).toEqual([]);
    const { id } = good as { id: string };
    expect(await held.db.annotation.count({ where: { importedFrom: id } })).toBe(0);
  });

  test.each([
    [
      'a row that there is not',
      { target: `${base}/events/${event}/facts/no-such-fact` },
      /no such row/,
    ],
    ['a reply to nothing', { motivation: 'replying', target: 'https://a.example/1' }, /not here/],
  ])('%s', async (_, own, sentence) => {
    const { refusals } = await sent(await foreign(own));
    expect(refusals).toEqual([{ index: 0, error: expect.stringMatching(sentence) }]);
  });

  test('is what somebody sends who may not', async () => {
    expect((await sent(await foreign(), 'nobody')).outcome).toMatchObject({ status: 401 });
  });
});
