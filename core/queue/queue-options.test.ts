import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageInWords } from './age-in-words';
import { queueChoiceInWords } from './choice-in-words';
import { parseQueueOptions, queueQuery, wholeQueue } from './queue-options';

const read = (query: string) => parseQueueOptions(new URLSearchParams(query));

test.each([
  ['', {}],
  ['verdict=against-the-record', { verdict: 'against the record' }],
  ['verdict=none&state=changed', { verdict: 'none', state: 'changed' }],
  ['assignee=me', { assignee: { who: 'me' } }],
  ['assignee=person.a-B_3', { assignee: { who: 'person', id: 'a-B_3' } }],
  ['from=2024-02-29&to=2024-03-01', { from: '2024-02-29', to: '2024-03-01' }],
  ['older=30&event=us-draft', { older: 30, event: 'us-draft' }],
  [
    'after=0.1.1790000000000.17',
    { after: { attention: 0, sharpness: 1, firstSeenAt: 1_790_000_000_000, id: 17 } },
  ],
  ['verdict=&state=&more=1', {}],
])('%s is read, and written as it was', (query, chosen) => {
  const options = read(query);
  expect(options).toEqual({ ...wholeQueue, ...chosen });
  expect(read(queueQuery(options))).toEqual(options);
});

test.each([
  ['verdict=against+the+record', ['verdict']],
  ['state=new&assignee=person.', ['state', 'assignee']],
  ['from=2023-02-29&to=0000-01-01', ['from', 'to']],
  ['older=0', ['older']],
  ['older=36501', ['older']],
  ['event=A%20B&after=1', ['event', 'after']],
  ['after=0.8.1.1', ['after']],
])('%s is named as unread', (query, unread) => {
  expect(read(query)).toEqual({ ...wholeQueue, unread });
});

test('whatever an address has, it is read or named, and what is written is read back', () => {
  const parameter = fc.constantFrom(
    'verdict',
    'event',
    'state',
    'assignee',
    'from',
    'to',
    'older',
    'after',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(parameter, fc.string())), (pairs) => {
      const options = parseQueueOptions(new URLSearchParams(pairs));
      expect(read(queueQuery(options))).toEqual({ ...options, unread: [] });
    }),
  );
});

test('a choice is said in words', () => {
  const names = { events: [{ slug: 'e', title: 'Session' }], people: [{ id: 'p', name: 'Ada' }] };
  const words = (query: string) => queueChoiceInWords(read(query), names);
  expect(words('')).toBe('');
  expect(words('verdict=conflict&state=open&event=e&assignee=person.p')).toBe(
    'conflict, open, for Ada, of “Session”',
  );
  expect(words('assignee=nobody&from=2024-01-02&older=1&event=x')).toBe(
    'for nobody, of “x”, found from 2 January 2024 on, found 1 day ago or earlier',
  );
});

test.each([
  ['2024-01-01T00:00:59Z', 'just now'],
  ['2024-01-01T00:01:00Z', '1 minute'],
  ['2024-01-01T23:59:00Z', '23 hours'],
  ['2024-01-03T00:00:00Z', '2 days'],
  ['2024-03-01T00:00:00Z', '2 months'],
  ['2026-01-01T00:00:00Z', '2 years'],
  ['2023-12-31T00:00:00Z', 'just now'],
])('at %s it was %s ago', (now, words) => {
  expect(ageInWords('2024-01-01T00:00:00Z', now)).toBe(words);
});
