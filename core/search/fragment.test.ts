import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './any-text.testing';
import { bestFragment, type SoughtTerm, wholeText } from './fragment';

const term = (...words: string[]): SoughtTerm => words.map((word) => new Set(word.split('/')));
const shown = (text: string, terms: readonly SoughtTerm[]) =>
  bestFragment(text, terms)
    .segments.map(({ text: own, hit }) => (hit ? `[${own}]` : own))
    .join('');

describe('the fragment of a text', () => {
  test.each<[string, SoughtTerm[], string]>([
    ['', [term('veto')], ''],
    ['No vote.', [], 'No vote.'],
    ['No vote.', [term('veto')], 'No vote.'],
    ['They vetoed it.', [term('veto/vetoed')], 'They [vetoed] it.'],
    ['VETO! Véto?', [term('veto')], '[VETO]! [Véto]?'],
    ['First line.\nA veto here.\nLast line.', [term('veto')], 'A [veto] here.'],
    ['A veto.\nA veto on Gaza.', [term('veto'), term('gaza')], 'A [veto] on [Gaza].'],
    ['At least, at least 227.', [term('at', 'least', '227')], 'At least, [at least 227].'],
    ['Draft S/2024/239.', [term('s', '2024', '239')], 'Draft [S/2024/239].'],
    ['vetoes are no veto', [term('veto')], 'vetoes are no [veto]'],
    ['<mark>veto</mark> & "x"', [term('veto')], '<mark>[veto]</mark> & "x"'],
  ])('%j', (text, terms, expected) => {
    expect(shown(text, terms)).toBe(expected);
  });

  test('of a long line is cut between words, around what was found', () => {
    const text = `${'word '.repeat(200)}veto ${'more '.repeat(200)}`;
    const { start, end, segments } = bestFragment(text, [term('veto')]);
    expect(end - start).toBeLessThan(330);
    expect(text.slice(start, start + 5)).toBe('word ');
    expect(text[end]).toBe(' ');
    expect(segments.map(({ hit }) => hit)).toEqual([false, true, false]);
  });

  const words = fc.constantFrom(
    'veto',
    'Gaza',
    'at',
    'least',
    '🕊',
    'é',
    '-',
    '"',
    '\n',
    'x'.repeat(90),
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 200 }).map((own) => own.join(' ')),
    anyText(600),
  );

  const half = /\p{Surrogate}/u;

  test('is a part of the text, word for word, and within one line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const terms = [term('veto'), term('at', 'least'), term('gaza')];
        const { start, end, segments, found } = bestFragment(text, terms);
        const joined = segments.map((segment) => segment.text).join('');
        expect(joined).toBe(text.slice(start, end));
        expect(joined).not.toMatch(/[\r\n]/);
        expect(joined.length).toBeLessThan(400);
        expect(found).toBe(segments.some(({ hit }) => hit));
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
        if (!half.test(text)) expect(joined).not.toMatch(half);
        const whole = wholeText(text, terms).segments;
        expect(whole.map((segment) => segment.text).join('')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
