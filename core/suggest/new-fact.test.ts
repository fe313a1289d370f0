import { describe, expect, test } from 'vitest';
import { extractClaims } from '../extract/extract';
import { isSlug } from '../views/slug';
import type { ArticleToPlace } from './article-subject';
import { candidateWords } from './candidate-words';
import { likelyEvents } from './likely-events';
import { newEventFor } from './new-event';
import { newFactFor } from './new-fact';
import { factLike, firstToPlace, toPlace } from './suggest.testing';

const { event } = factLike();

describe('a new fact', () => {
  test('is asked in the manner of the others', () => {
    const claim = firstToPlace('31 people have been killed in Karsova since Thursday.');
    expect(newFactFor(claim, event)).toEqual({
      slug: 'people-killed-in-karsova',
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
    });
  });

  test('leaves null what is not said', () => {
    const [claim] = toPlace('Twelve were injured.', { publishedOn: null });
    expect(claim && newFactFor(claim, event)).toMatchObject({
      population: null,
      place: null,
      periodStart: null,
      asOf: null,
      cumulative: null,
    });
  });

  test('gives a part the side of its total', () => {
    const [, children] = toPlace('227 Palestinians were killed in Gaza, including 64 children.');
    expect(children && newFactFor(children, event).population).toBe('Palestinian children');
  });

  test.each([
    'The Security Council adopted draft S/2024/254.',
    '“Nobody told us,” Ilse Brandt said.',
    'The council agreed no statement.',
    'Strikes destroyed 790 homes in Gaza.',
  ])('has a slug and a question for “%s”', (text) => {
    const fact = newFactFor(firstToPlace(text), event);
    expect(isSlug(fact.slug)).toBe(true);
    expect(fact.question).toMatch(/\?$/);
  });
});

function article(body: string, changes: Partial<ArticleToPlace> = {}): ArticleToPlace {
  const own = {
    outlet: 'A',
    title: 'Floods in Karsova',
    dateline: null,
    publishedOn: '2022-07-15',
  };
  return { ...own, body, claims: extractClaims(body), ...changes };
}

const floods = article('Floods killed 31 people in Karsova on Thursday.');
const vote = article('The UN Security Council adopted a US draft, S/2024/239, on Friday.', {
  title: 'Council adopts text',
  publishedOn: '2024-03-22',
});

test('a new event has the day and place that the article names, and no zone that is guessed', () => {
  expect(newEventFor(floods)).toMatchObject({
    title: 'Floods in Karsova, 14 July 2022',
    slug: 'floods-in-karsova-14-july-2022',
    place: 'Karsova',
    startsOn: '2022-07-14',
    timeZone: null,
  });
  expect(newEventFor(vote)).toMatchObject({
    title: 'Vote of the Security Council on S/2024/239, 22 March 2024',
    place: 'New York',
    timeZone: 'America/New_York',
  });
});

test('a database is asked for days, places, bodies and states by all their names', () => {
  expect(candidateWords(floods)).toMatchObject({
    days: { from: '2022-05-31', to: '2022-07-16' },
    words: ['Karsova'],
    measures: ['killed'],
  });
  const { words, symbols } = candidateWords(vote);
  expect(words).toEqual(
    expect.arrayContaining(['Security Council', 'United States', 'Washington']),
  );
  expect(symbols).toEqual(['S/2024/239']);
});

test('likely events are those of the day that the article names', () => {
  const others = [
    { ...event, id: 2, startsOn: '2021-07-14', endsOn: '2021-07-15' },
    { ...event, id: 3, place: 'Tamaro', title: 'A ferry sinks' },
  ];
  const found = likelyEvents(floods, [...others, event]);
  expect(found).toEqual([
    {
      event: event.id,
      why: ['Names its day, Thursday', 'Names Karsova', 'Has words of its title: floods, karsova'],
    },
  ]);
});
