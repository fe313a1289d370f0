import { describe, expect, test } from 'vitest';
import type { CandidateEvent } from './candidate-fact';
import type { PlacedArticle } from './claim-to-place';
import { newFactFor } from './new-fact';
import { readClaim } from './read-claim';
import { factLike, firstToPlace, toPlace } from './suggest.testing';

const { event } = factLike();

function newFact(
  text: string,
  changes: Partial<PlacedArticle> = {},
  of: CandidateEvent | null = event,
) {
  return newFactFor(readClaim(firstToPlace(text, changes)), of);
}

describe('a new fact', () => {
  test('is asked in the manner of the others', () => {
    expect(newFact('31 people have been killed in Karsova since Thursday.')).toEqual({
      kind: 'quantity',
      title: 'People killed in Karsova',
      question: 'How many people had been killed in Karsova since 14 July 2022?',
      measure: 'killed',
      population: 'people',
      place: 'Karsova',
      periodStart: '2022-07-14',
      asOf: '2022-07-15',
      cumulative: true,
      unit: 'people',
      whole: true,
      options: [],
    });
  });

  test('leaves null what is not said', () => {
    expect(newFact('Twelve were injured.', { publishedOn: null })).toMatchObject({
      population: null,
      place: null,
      periodStart: null,
      asOf: null,
      cumulative: null,
    });
  });

  test('gives a part the side of its total', () => {
    const [, children] = toPlace('227 Palestinians were killed in Gaza, including 64 children.');
    expect(children && newFactFor(readClaim(children), event).population).toBe(
      'Palestinian children',
    );
  });

  test.each([
    ['The Security Council adopted draft S/2024/254.', 'How did the vote on draft S/2024/254 end?'],
    ['“Nobody told us,” Ilse Brandt said.', 'What is Ilse Brandt quoted as saying?'],
    ['Strikes destroyed 790 homes in Gaza.', 'How many homes were destroyed in Gaza?'],
  ])('asks of “%s”: %s', (text, question) => {
    expect(newFact(text).question).toBe(question);
  });

  test('of a quotation is called by its speaker and event, or its speaker alone', () => {
    const text = '“Nobody told us,” Ilse Brandt said.';
    expect(newFact(text).title).toBe('Ilse Brandt, Floods in Karsova');
    expect(newFact(text, {}, null)).toMatchObject({ title: 'Ilse Brandt', asOf: null });
  });
});

// 12 July 2022 was a Tuesday.
const days = { ...event, startsOn: '2022-07-12', endsOn: '2022-07-15' };

test.each<[string, string | null, string | null]>([
  ['Two people were killed in Karsova on Wednesday.', '2022-07-16', '2022-07-13'],
  ['Two people were killed in Karsova on Thursday.', '2022-07-16', '2022-07-14'],
  ['Two people were killed in Karsova on Wednesday.', null, '2022-07-13'],
  ['Two people were killed in Karsova on Monday.', '2022-07-16', null],
  [
    'The ministry said on Thursday that two people were killed in Karsova on Wednesday.',
    '2022-07-16',
    '2022-07-13',
  ],
  ['Two people were killed in Karsova.', '2022-07-14', '2022-07-14'],
  ['Two people were killed in Karsova.', '2022-07-16', null],
])('“%s”, published on %s of four days, holds as of %s', (text, publishedOn, asOf) => {
  expect(newFact(text, { publishedOn }, days).asOf).toBe(asOf);
});
