import { expect, test } from 'vitest';
import { extractClaims } from '../extract/extract';
import { subjectOf } from '../suggest/article-subject';
import { newEventFor } from '../suggest/new-event';
import { factLike, firstToPlace } from '../suggest/suggest.testing';
import { readEventInput } from './event-input';
import { readFactInput } from './fact-input';
import { newEventFields, newFactFields } from './new-fields';

const { event } = factLike();

test.each([
  'The Security Council agreed no statement after the meeting.',
  'Floods killed 31 people in Karsova on Thursday.',
  'The Security Council adopted draft S/2024/254.',
  '“Nobody told us,” Ilse Brandt said.',
])('the fields of “%s” are taken as they are', (text) => {
  const fields = newFactFields(firstToPlace(text), event);
  expect(readFactInput(fields)).toMatchObject({ read: { title: fields.title } });
  expect(fields.event).toBe(event.slug);
});

test('whoever changes nothing answers what the words say', () => {
  const claim = firstToPlace('The Security Council agreed no statement after the meeting.');
  expect(readFactInput(newFactFields(claim, event))).toMatchObject({
    read: { options: ['No statement was agreed', 'A statement was agreed'] },
  });
  const unsure = firstToPlace('The Security Council may agree on a statement.');
  expect(readFactInput(newFactFields(unsure, event))).toMatchObject({
    problem: expect.stringContaining('from two to twenty answers'),
  });
});

test('nothing is longer than its field', () => {
  const long = { ...event, title: 'Floods '.repeat(28).trim() };
  const fields = newFactFields(firstToPlace('“Nobody told us,” Ilse Brandt said.'), long);
  expect(readFactInput(fields)).toMatchObject({ read: { title: expect.stringMatching(/…$/) } });
});

test('what an article does not say of an event is left to be written', () => {
  const body = 'Floods killed 31 people in Karsova on Thursday.';
  const own = {
    outlet: 'A',
    title: 'Floods',
    publishedOn: '2022-07-15',
    body,
    claims: extractClaims(body),
  };
  const fields = newEventFields(newEventFor(own, subjectOf(own)));
  expect(fields).toMatchObject({ place: 'Karsova', summary: '', timeZone: '' });
  expect(readEventInput(fields)).toEqual({
    problem: 'The time zone is missing.',
  });
  expect(
    readEventInput({ ...fields, summary: 'A flood.', timeZone: 'Europe/Sofia' }),
  ).toMatchObject({ read: { startsOn: '2022-07-14', endsOn: '2022-07-14' } });
});
