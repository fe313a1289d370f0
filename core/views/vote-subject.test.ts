import { expect, test } from 'vitest';
import { voteSubject } from './vote-subject';

const untitled = { title: null, agenda: null, draft: 'S/2025/353' };

test.each([
  ['Draft resolution [on ceasefire in the Gaza Strip]', 'Ceasefire in the Gaza Strip'],
  [
    'Security Council resolution 2695 (2023)) [on extension of a mandate]',
    'Extension of a mandate',
  ],
  ['Security Council resolution 2627 (2022) [on extension', 'Extension'],
  ['Security Council resolution 2633 (2022)', 'Security Council resolution 2633 (2022)'],
  ['Draft resolution []', 'Draft resolution []'],
  ['only words', 'Only words'],
])('%j is about %j', (title, subject) => {
  expect(voteSubject({ ...untitled, title })).toBe(subject);
});

test('without a title the agenda says it, and without that the symbol', () => {
  expect(voteSubject({ ...untitled, agenda: 'The situation in Cyprus' })).toBe(
    'The situation in Cyprus',
  );
  expect(voteSubject(untitled)).toBe('Draft resolution S/2025/353');
});
