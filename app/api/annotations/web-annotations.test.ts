import { randomUUID } from 'node:crypto';
import { NextRequest } from 'next/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NewAnnotation } from '@/core/annotations/annotation-input';
import { changeAnnotation } from '@/server/commands/change-annotation';
import { createAnnotation } from '@/server/commands/create-annotation';
import { replyToAnnotation } from '@/server/commands/reply-to-annotation';
import { retractAnnotation } from '@/server/commands/retract-annotation';
import { testDatabase } from '@/server/test-database.testing';
import { GET as getPages } from '../events/[event]/annotations/route';
import { GET as getOne, OPTIONS } from './[annotation]/route';

const held = testDatabase('recount_seeded');
const event = 'security-council-8-october-2023';
const base = 'https://recount.example';

beforeAll(async () => {
  await held.db.user.create({ data: { id: 'ada', name: 'Ada', email: 'ada@example.org' } });
});

const asked = { 'x-recount-origin': base };

function one(id: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost/api/annotations/${id}`, {
    headers: { ...asked, ...headers },
  });
  return getOne(request, { params: Promise.resolve({ annotation: id }) });
}

function pages(query = '', of = event): Promise<Response> {
  const address = `http://localhost/api/events/${of}/annotations${query}`;
  return getPages(new NextRequest(address, { headers: asked }), {
    params: Promise.resolve({ event: of }),
  });
}

async function saved(about: NewAnnotation['about'], own: Partial<NewAnnotation> = {}) {
  const outcome = await createAnnotation('ada', {
    ...{ id: randomUUID(), about, reason: { code: 'rounding' }, note: 'One rounds.' },
    ...{ status: 'explained', assigneeId: null, seenFingerprint: null, ...own },
  });
  if (!outcome.done) throw new Error(outcome.sentence);
  return outcome.value;
}

const onRow = (fact = 'killed-in-all') => saved({ kind: 'discrepancy', event, fact, pair: null });

describe('an annotation at its address', () => {
  test('says what it says of a row and of the words of its claims', async () => {
    const { id, targets } = await onRow();
    const response = await one(id);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      link: '<http://www.w3.org/ns/ldp#Resource>; rel="type"',
      allow: 'GET, HEAD, OPTIONS',
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
    expect(await response.json()).toMatchObject({
      ...{ id: `${base}/api/annotations/${id}`, type: 'Annotation', motivation: 'assessing' },
      creator: { type: 'Person', name: 'Ada' },
      body: [
        { value: 'One rounds.', purpose: 'commenting' },
        { value: 'rounding', purpose: 'tagging' },
        { value: 'explained', purpose: 'classifying' },
      ],
      target: [
        `${base}/events/${event}/facts/killed-in-all`,
        ...targets.map(({ article, version, exact }) => ({
          source: `${base}/articles/${article}/${version}`,
          selector: [{ exact }, { type: 'TextPositionSelector' }],
        })),
      ],
    });
  });

  test('gives places that count the characters of the version', async () => {
    const { id, targets } = await onRow();
    const { target } = (await (await one(id)).json()) as {
      target: { selector: [{ exact: string }, { start: number; end: number }] }[];
    };
    for (const [index, { article, version }] of targets.entries()) {
      const { body } = await held.db.articleVersion.findFirstOrThrow({
        where: { number: version, article: { slug: article } },
      });
      const [quote, position] = target[index + 1]?.selector ?? [];
      const words = Array.from(body).slice(position?.start, position?.end).join('');
      expect(words).toBe(quote?.exact);
    }
  });

  test('of a claim says in which row, and of passages none', async () => {
    const claim = await held.db.claim.findFirstOrThrow({
      where: { fact: { event: { slug: event } } },
      include: {
        fact: { include: { event: true } },
        articleVersion: { include: { article: true } },
      },
    });
    const { article, number: version } = claim.articleVersion;
    const scope = `${base}/events/${claim.fact.event.slug}/facts/${claim.fact.slug}`;
    const source = `${base}/articles/${article.slug}/${version}`;
    const onClaim = await saved({ kind: 'claim', claimId: claim.id });
    expect(await (await one(onClaim.id)).json()).toMatchObject({ target: { source, scope } });
    const passage = { article: article.slug, version, start: claim.start, end: claim.end };
    const onWords = await saved({
      kind: 'passages',
      passages: [passage, { ...passage, end: claim.start + 1 }],
    });
    const made = (await (await one(onWords.id)).json()) as { target: object[] };
    expect(made.target).toMatchObject([{ source }, { source }]);
    expect(made.target[0]).not.toHaveProperty('scope');
  });

  test('of a pair names its two articles, and a reply what it answers', async () => {
    const articles = await held.db.eventArticle.findMany({
      where: { event: { slug: event } },
      orderBy: { articleId: 'asc' },
      take: 2,
      select: { article: { select: { slug: true } } },
    });
    const [first = '', second = ''] = articles.map(({ article }) => article.slug);
    const { id } = await saved({
      kind: 'discrepancy',
      event,
      fact: 'killed-in-all',
      pair: [first, second],
    });
    expect(await (await one(id)).json()).toMatchObject({
      target: expect.arrayContaining([
        expect.objectContaining({
          selector: expect.objectContaining({ value: `pair-${first}--${second}` }),
        }),
      ]),
    });
    const reply = randomUUID();
    await replyToAnnotation('ada', id, { id: reply, note: 'Yes.' });
    expect(await (await one(reply)).json()).toMatchObject({
      motivation: 'replying',
      target: `${base}/api/annotations/${id}`,
      body: [{ value: 'Yes.', purpose: 'replying' }],
    });
  });

  test('has another tag after each save, and 304 for who has it already', async () => {
    const { id } = await onRow();
    const etag = (await one(id)).headers.get('ETag') ?? '';
    const again = await one(id, { 'If-None-Match': `"other", W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const own = { reason: null, note: 'Other.', status: 'open', assigneeId: null } as const;
    await changeAnnotation('ada', id, { version: 1, seenFingerprint: null, ...own });
    const after = await one(id, { 'If-None-Match': etag });
    expect(after.status).toBe(200);
    expect(after.headers.get('ETag')).not.toBe(etag);
  });

  test('that was retracted is gone, and says when', async () => {
    const { id } = await onRow();
    await retractAnnotation('ada', id, 1);
    const response = await one(id);
    expect(response.status).toBe(410);
    const text = await response.text();
    expect(text).toMatch(/^\{"error":"This annotation was retracted at 20\S+Z\."\}$/);
    expect(text).not.toContain('One rounds');
  });

  test.each([randomUUID(), 'x', '%00', `${randomUUID()}/`])('is not found at %s', async (id) => {
    expect((await one(id)).status).toBe(404);
  });

  test('may be asked by pages of other sites', () => {
    const response = OPTIONS();
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
  });
});

describe("an event's annotations", () => {
  let slug = '';

  beforeAll(async () => {
    const found = await held.db.fact.findFirstOrThrow({
      where: { event: { slug: { not: event } } },
      include: { event: true },
    });
    slug = found.event.slug;
    for (let count = 0; count < 52; count += 1) {
      await saved(
        { kind: 'discrepancy', event: slug, fact: found.slug, pair: null },
        { note: `${count}` },
      );
    }
  });

  type Page = { items: { id: string; body: { value: string }[] }[]; startIndex: number };
  const notes = ({ items }: Page) => items.map(({ body }) => Number(body[0]?.value));

  test('are a collection of pages', async () => {
    const address = `${base}/api/events/${slug}/annotations`;
    expect(await (await pages('', slug)).json()).toMatchObject({
      ...{ id: address, type: 'AnnotationCollection', total: 52 },
      ...{ first: `${address}?page=1`, last: `${address}?page=2` },
    });
    const first = (await (await pages('?page=1', slug)).json()) as Page;
    expect(first).toMatchObject({ partOf: address, startIndex: 0, next: `${address}?page=2` });
    expect(notes(first)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    const second = (await (await pages('?page=2', slug)).json()) as Page;
    expect(second).toMatchObject({ startIndex: 50, prev: `${address}?page=1` });
    expect(second).not.toHaveProperty('next');
    expect(notes(second)).toEqual([50, 51]);
  });

  test('stay on their pages when others are retracted or added', async () => {
    const first = (await (await pages('?page=1', slug)).json()) as Page;
    const id = first.items[7]?.id.split('/').at(-1) ?? '';
    await retractAnnotation('ada', id, 1);
    const after = (await (await pages('?page=1', slug)).json()) as Page;
    expect(notes(after)).toEqual(notes(first).filter((note) => note !== 7));
    expect(await (await pages('?page=2', slug)).json()).toMatchObject({ startIndex: 49 });
    expect(await (await pages('', slug)).json()).toMatchObject({ total: 51 });
  });

  test.each([
    ['an event that there is not', '', 'no-such-event', 404],
    ['a page behind the last', '?page=3', '', 404],
    ['a page that is no number', '?page=0', '', 400],
    ['a page that is no number', '?page=1;--', '', 400],
  ])('are not found: %s', async (_, query, of, status) => {
    expect((await pages(query, of === '' ? slug : of)).status).toBe(status);
  });

  test('of an event without any are an empty collection', async () => {
    const empty = await held.db.event.create({
      data: {
        ...{ slug: 'quiet', title: 'Quiet', summary: 's', place: 'p', timeZone: 'UTC' },
        ...{ startsOn: new Date('2024-01-01'), endsOn: new Date('2024-01-01') },
        publicSince: new Date(),
      },
    });
    const made = await (await pages('', empty.slug)).json();
    expect(made).toMatchObject({ total: 0 });
    expect(made).not.toHaveProperty('first');
    expect((await pages('?page=1', empty.slug)).status).toBe(404);
  });
});
