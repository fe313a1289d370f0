import { expect, test } from 'vitest';
import { readFactInput } from './fact-input';

const asked = { kind: 'answer', title: 'Was it late?', question: 'Was it late?', measure: 'late' };

test.each<[string, readonly string[] | null]>([
  ['Yes\nNo', ['Yes', 'No']],
  ['\r\n Yes,  it was \r\nNo\r\nNo ', ['Yes, it was', 'No']],
  ['Yes\nYes', null],
  ['Yes\n Yes ', null],
  ['Yes', null],
  ['', null],
  ['Yes\nN\u0000o', ['Yes', 'No']],
  ['Yes\nNo\ud800', ['Yes', 'No']],
  [`Yes\n${'o'.repeat(201)}`, null],
  [`Yes\n${'o'.repeat(200)}`, ['Yes', 'o'.repeat(200)]],
  [
    Array.from({ length: 20 }, (_, index) => `Answer ${index}`).join('\n'),
    Array.from({ length: 20 }, (_, index) => `Answer ${index}`),
  ],
  [Array.from({ length: 21 }, (_, index) => `Answer ${index}`).join('\n'), null],
])('the answers %j are %j', (options, wanted) => {
  const input = readFactInput({ ...asked, options });
  if (wanted === null) expect(input).toMatchObject({ problem: expect.stringMatching(/answer/i) });
  else expect(input).toMatchObject({ read: { options: wanted } });
});
