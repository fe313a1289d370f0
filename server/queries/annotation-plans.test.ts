import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { generateAnnotations } from '../../bench/generate-annotations';
import { generateEvents } from '../../bench/generate-events';
import { parsePlace } from '../annotations/annotation-place';
import { scansOf } from '../scans-of.testing';
import { testDatabase } from '../test-database.testing';
import { annotatedRows } from './annotated-rows';
import { annotationsOfFact } from './annotations-of-row';
import { annotationsOfArticle, annotationsOfBoth } from './annotations-of-texts';
import { getAnnotation } from './get-annotation';

const database = testDatabase('recount_template');

/** The tables that grow with what editors write, and what it stands beside. */
const tables = [
  ...['Annotation', 'AnnotationRevision', 'AnnotationTarget', 'Discrepancy'],
  ...['Article', 'ArticleVersion', 'Event', 'EventArticle', 'Fact', 'Claim'],
];

// Three articles of each event, four facts, six annotations of each: no table is read whole for being small.
beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await generateEvents(client, { events: 3_000, articlesPerEvent: 3 });
  await generateAnnotations(client, { perFact: 6, replies: 2 });
  await client.end();
}, 180_000);

const later = parsePlace(`${Date.parse('2026-03-01')}.00000000-0000-0000-0000-000000000000`);
const [a, b] = ['article-3001', 'article-3002'].map((article) => ({ article, versions: [1] }));
if (a === undefined || b === undefined || later === null) throw new Error('nothing to look for');

test.each<[string, () => Promise<unknown>]>([
  ['the rows of an event', () => annotatedRows('event-1001')],
  ['one row', () => annotatedRows('event-1001', 'fact-2')],
  ['a fact', () => annotationsOfFact('event-1001', 'fact-2', null)],
  ['a fact, later', () => annotationsOfFact('event-1001', 'fact-2', later)],
  ['an article', () => annotationsOfArticle(a, null, 10)],
  ['an article, later', () => annotationsOfArticle(a, later, 10)],
  ['two articles', () => annotationsOfBoth(a, b, null, 10)],
  ['one annotation', async () => getAnnotation(await anyOf('row'))],
  ['a reply', async () => getAnnotation(await anyOf('reply'))],
])('annotations of %s are found without reading a table whole', async (_, read) => {
  const { queries, scans } = await scansOf(
    database.url,
    async () => kept.push(await read()),
    tables,
  );
  expect(queries).toBeGreaterThanOrEqual(1);
  expect(scans).toEqual([]);
});

test('what was read is what is there', async () => {
  const rows = await annotatedRows('event-1001');
  expect([...rows].map(([, { count }]) => count)).toEqual([6, 6, 6, 6]);
  const ofFact = await annotationsOfFact('event-1001', 'fact-2', null, 4);
  expect(ofFact).toMatchObject({ total: 6, annotations: [{}, {}, {}, {}] });
  const next = await annotationsOfFact('event-1001', 'fact-2', parsePlace(ofFact.next ?? ''), 4);
  const ids = [...ofFact.annotations, ...next.annotations].map(({ id }) => id);
  expect(new Set(ids).size).toBe(6);
  expect(next.next).toBeNull();
  expect(await annotationsOfArticle(a, null, 10)).toMatchObject({ total: 16 });
  expect(await annotationsOfBoth(a, b, null, 10)).toMatchObject({ total: 8 });
});

test('a query for a whole event is one, whatever the number of its rows', async () => {
  const { queries } = await scansOf(database.url, () => annotatedRows('event-1001'));
  expect(queries).toBe(1);
});

const kept: unknown[] = [];

async function anyOf(kind: 'row' | 'reply'): Promise<string> {
  const { annotations } = await annotationsOfFact('event-1001', 'fact-2', null);
  const found = annotations.find(({ replies }) => replies.length > 0);
  const id = kind === 'row' ? found?.id : found?.replies[0]?.id;
  if (id === undefined) throw new Error('no thread');
  return id;
}
