import { expect, test } from 'vitest';
import { aboutInWords } from './about-in-words';
import type { AnnotationView, TargetView } from './annotation-view';

const of = (article: string, outlet: string): TargetView => ({
  ...{
    article,
    outlet,
    version: 1,
    start: 0,
    end: 1,
    exact: 'a',
    prefix: '',
    suffix: '',
    now: null,
  },
});
const [a, b] = [of('a', 'The Post'), of('b', 'The Mail')];

test.each<[AnnotationView['kind'], AnnotationView['pair'], readonly TargetView[], string]>([
  ['discrepancy', null, [a, b], 'the whole row'],
  ['discrepancy', ['a', 'b'], [b, a], 'The Post and The Mail'],
  ['discrepancy', ['a', 'b'], [a], 'The Post and b'],
  ['claim', null, [a], 'a claim of The Post'],
  ['claim', null, [], 'a claim'],
  ['passages', null, [a], 'a passage of The Post'],
  ['passages', null, [a, a], 'passages of The Post'],
  ['passages', null, [a, b], 'passages of The Post and The Mail'],
])('%s %j', (kind, pair, targets, words) => {
  expect(aboutInWords({ kind, pair, targets } as AnnotationView)).toBe(words);
});
