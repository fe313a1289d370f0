import { expect, test } from 'vitest';
import { textDirective } from './text-directive';

const hit = (text: string) => ({ text, hit: true });
const other = (text: string) => ({ text, hit: false });

test.each([
  ['nothing that was hit', [other('no vote')], ''],
  ['a hit alone', [hit('veto')], '#:~:text=veto'],
  [
    'a hit among words, the outermost left out as it may be cut',
    [other('the United States used its '), hit('veto'), other(' once more, they said')],
    '#:~:text=United%20States%20used%20its%20veto%20once%20more%2C%20they',
  ],
  [
    'a part of a word with the rest of it',
    [other('after “'), hit('Gaza'), other('-wide” strikes')],
    '#:~:text=%E2%80%9CGaza%2Dwide%E2%80%9D',
  ],
])('the fragment of %s', (_, segments, expected) => {
  expect(textDirective(segments)).toBe(expected);
});
