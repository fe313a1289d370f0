import { expect, test } from 'vitest';
import type { AnnotationView, TargetView } from './annotation-view';
import { passagesInText } from './passages-in-text';

const on = (own: Partial<TargetView>): TargetView => ({
  ...{ article: 'a', outlet: 'A', version: 1, start: 0, end: 5, exact: 'words' },
  ...{ prefix: '', suffix: '', now: null },
  ...own,
});
const of = (targets: readonly TargetView[], own: Partial<AnnotationView> = {}) =>
  ({ kind: 'passages', retracted: null, targets, ...own }) as AnnotationView;

test.each<[string, readonly AnnotationView[], readonly [number, number][]]>([
  ['in this version', [of([on({})])], [[0, 5]]],
  ['once', [of([on({})]), of([on({})])], [[0, 5]]],
  ['of another article', [of([on({ article: 'b' })])], []],
  ['of a version before', [of([on({ version: 2 })])], []],
  ['found again', [of([on({ version: 2, now: { version: 1, start: 7, end: 12 } })])], [[7, 12]]],
  ['where a claim is marked', [of([on({ start: 20, end: 25 })])], []],
  ['of a claim', [of([on({})], { kind: 'claim' })], []],
  ['retracted', [of([on({})], { retracted: { at: '', editor: '' } })], []],
])('%s', (_, annotations, places) => {
  const spans = [{ start: 20, end: 25, number: 1, claims: [] }];
  expect(
    passagesInText(annotations, { slug: 'a', version: 1 }, spans).map(({ start, end }) => [
      start,
      end,
    ]),
  ).toEqual(places);
});
