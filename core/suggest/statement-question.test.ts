import { expect, test } from 'vitest';
import { newFactFor } from './new-fact';
import { readClaim } from './read-claim';
import { firstToPlace } from './suggest.testing';

test.each<[string, string, readonly string[]]>([
  [
    'The Security Council agreed no statement after the meeting.',
    'Did the Security Council agree on a statement?',
    ['No statement was agreed', 'A statement was agreed'],
  ],
  [
    'The Security Council agreed on a statement after the meeting.',
    'Did the Security Council agree on a statement?',
    ['A statement was agreed', 'No statement was agreed'],
  ],
  [
    'The Security Council issued a statement on Karsova.',
    'Did the Security Council issue a statement?',
    ['A statement was issued', 'No statement was issued'],
  ],
  [
    'The United States prevented the Security Council from issuing a statement.',
    'Did the Security Council issue a statement?',
    ['No statement was issued', 'A statement was issued'],
  ],
  [
    'The United States blocked a Security Council statement.',
    'Did the Security Council agree on a statement?',
    ['No statement was agreed', 'A statement was agreed'],
  ],
  [
    'The Security Council did not consider any joint statement.',
    'Did the Security Council consider a statement?',
    ['No statement was considered', 'A statement was considered'],
  ],
  [
    'No statement was agreed by the council.',
    'Was a statement agreed?',
    ['No statement was agreed', 'A statement was agreed'],
  ],
])('“%s” answers first: %s %j', (text, question, options) => {
  const fact = newFactFor(readClaim(firstToPlace(text)), null);
  expect(fact).toMatchObject({ kind: 'answer', question, options });
  expect(fact.title).toBe(`Was a statement ${options[0]?.split(' ').at(-1)}?`);
});

test('what is said to be possible alone is no answer', () => {
  const claim = firstToPlace('The Security Council may agree on a statement.');
  expect(claim.claim.modality).toBe('hypothetical');
  expect(newFactFor(readClaim(claim), null)).toMatchObject({ kind: 'answer', options: [] });
});
