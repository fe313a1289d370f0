import { expect, test } from 'vitest';
import { extractClaims } from '../extract/extract';
import { type ArticleToPlace, subjectOf } from './article-subject';
import { candidateWords } from './candidate-words';
import { likelyEvents } from './likely-events';
import { newEventFor } from './new-event';
import { factLike } from './suggest.testing';

const { event } = factLike();

function article(body: string, changes: Partial<ArticleToPlace> = {}): ArticleToPlace {
  const own = { outlet: 'A', title: 'Floods in Karsova', publishedOn: '2022-07-15' };
  return { ...own, body, claims: extractClaims(body), ...changes };
}

const newEvent = (own: ArticleToPlace) => newEventFor(own, subjectOf(own));
const likely = (own: ArticleToPlace, events = [event]) => likelyEvents(own, subjectOf(own), events);

const floods = article('Floods killed 31 people in Karsova on Thursday.');
const vote = article('The UN Security Council adopted a US draft, S/2024/239, on Friday.', {
  title: 'Council adopts text',
  publishedOn: '2024-03-22',
});

test('a new event has the day and place that the article names, and no zone that is guessed', () => {
  expect(newEvent(floods)).toEqual({
    title: 'Floods in Karsova, 14 July 2022',
    place: 'Karsova',
    startsOn: '2022-07-14',
    endsOn: '2022-07-14',
    timeZone: null,
  });
  expect(newEvent(vote)).toMatchObject({
    title: 'Vote of the Security Council on S/2024/239, 22 March 2024',
    place: 'New York',
    timeZone: 'America/New_York',
  });
});

test('where there was no vote none is in the title', () => {
  const title = 'Council ends without a statement';
  const own = article('The Security Council agreed no statement on Thursday.', { title });
  expect(newEvent(own)).toMatchObject({ title: `${title}, 14 July 2022`, place: 'New York' });
});

test('a long title is cut at a word, and its day stays', () => {
  const title = 'Floods '.repeat(40).trim();
  const cut = newEvent({ ...floods, title }).title;
  expect(cut).toMatch(/Floods…, 14 July 2022$/);
  expect(cut.length).toBeLessThanOrEqual(200);
  expect(newEvent({ ...floods, title: 'F'.repeat(500) }).title).toHaveLength(200);
});

test('a database is asked for days, places, bodies and states by all their names', () => {
  expect(candidateWords(floods, subjectOf(floods))).toMatchObject({
    days: { from: '2022-05-31', to: '2022-07-16' },
    words: ['Karsova'],
    measures: ['killed'],
  });
  const { words, symbols } = candidateWords(vote, subjectOf(vote));
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
  expect(likely(floods, [...others, event])).toEqual([
    {
      event: event.id,
      why: ['Names its day, Thursday', 'Names Karsova', 'Has words of its title: floods, karsova'],
    },
  ]);
});

test.each([
  ['on 12 July', true],
  ['on 14 July', true],
  ['on 20 July', true],
  ['on 11 July', false],
  ['on 21 July', false],
])(
  'an event from 12 to 20 July is likely of what is told on 25 July to have been %s: %s',
  (when, is) => {
    const days = { ...event, startsOn: '2022-07-12', endsOn: '2022-07-20' };
    const own = article(`Floods killed 31 people in Karsova ${when}.`, {
      publishedOn: '2022-07-25',
    });
    expect(likely(own, [days])).toHaveLength(is ? 1 : 0);
  },
);

test('an event is known by a symbol as a whole', () => {
  const titled = { ...event, title: 'Vote on S/2024/239', place: 'New York' };
  const naming = (symbol: string) => likely(article(`Members spoke of ${symbol}.`), [titled]);
  expect(naming('S/2024/239')[0]?.why).toContain('Names the draft, S/2024/239');
  expect(naming('S/2024/23')).toEqual([]);
});
