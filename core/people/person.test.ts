import { expect, test } from 'vitest';
import { longestName, readName } from './person';

test.each([
  ['Ada Lovelace', 'Ada Lovelace'],
  ['  Ada ', 'Ada'],
  ['Łukasz Ó Súilleabháin', 'Łukasz Ó Súilleabháin'],
  ['عبد الرحمن', 'عبد الرحمن'],
  ['مهدی\u200cزاده', 'مهدی\u200cزاده'],
  ['O\u0308zil', 'Özil'],
  ['👩‍🔬', '👩‍🔬'],
])('%j is the name %j', (typed, name) => {
  expect(readName(typed)).toBe(name);
});

test.each([
  ['nothing', ''],
  ['spaces', ' \u00a0\u2003'],
  ['what cannot be seen', '\u200b\u2060'],
  ['joiners alone', '\u200d\u200c'],
  ['a filler', '\u3164'],
  ['a mark that turns what stands beside it', '\u202eadA'],
  ['isolates', '\u2066Ada\u2069'],
  ['a hidden space', 'Ada\u200b'],
  ['a control character', 'Ada\u0007'],
  ['a null character', 'Ada\0'],
  ['half a character', 'Ada\ud800'],
  ['two lines', 'Ada\u2028Ben'],
  ['too many characters', 'a'.repeat(longestName + 1)],
])('%s is no name', (_, typed) => {
  expect(readName(typed)).toBeNull();
});
