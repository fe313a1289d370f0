import { describe, expect, it } from 'vitest';
import { annotationCollection, annotationPage } from './annotation-pages';
import { base, published } from './published.testing';
import { readBatch } from './read-batch';
import { toWebAnnotation } from './to-web-annotation';

const one = toWebAnnotation(published(), base);
const counted = { event: 'some-event', title: 'An event', total: 2, pages: 1 };

/** What became of each, or of all. */
function outcomes(json: unknown): string | (string | null)[] {
  const batch = readBatch(json, [base]);
  if ('refused' in batch) return batch.refused;
  return batch.read.map((each) => ('refused' in each ? each.refused : null));
}

describe('what comes in', () => {
  it.each([
    ['one annotation', one],
    ['a list', [one]],
    ['a page', annotationPage(counted, 1, 0, [one], base)],
    [
      'a page whose items have no context of their own',
      { type: 'AnnotationPage', items: [{ ...one, '@context': undefined }] },
    ],
  ])('is %s', (_, json) => {
    expect(outcomes(json)).toEqual([null]);
  });

  it('is read or refused one by one', () => {
    expect(outcomes([one, { ...one, type: 'Note' }, 'https://a.example/1'])).toEqual([
      null,
      'Its type is not Annotation.',
      'This is the address of an annotation. Send the annotation itself.',
    ]);
  });

  it('is bounded, each and all together', () => {
    let nested: unknown = 1;
    for (let depth = 0; depth < 200_000; depth += 1) nested = [nested];
    expect(
      outcomes([
        { ...one, more: 'é'.repeat(262_144) },
        { ...one, more: nested },
      ]),
    ).toEqual(Array(2).fill('It is longer than 512 kB, or too deeply nested.'));
    expect(outcomes(Array(101).fill(one))).toMatch(/at most 100/);
  });

  it.each([
    ['a collection', annotationCollection(counted, base), /Send the pages/],
    ['a page without items', { type: ['AnnotationPage'] }, /no list of `items`/],
    ['an empty list', [], /no annotation in it/],
  ])('is not %s', (_, json, sentence) => {
    expect(outcomes(json)).toMatch(sentence);
  });
});
