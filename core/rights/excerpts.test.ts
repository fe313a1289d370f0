import { describe, expect, it, test } from 'vitest';
import { excerptsOf } from './excerpts';
import { leftOut } from './left-out';
import { onlyShown, shownWords } from './only-shown';

/** The excerpts of a text, as words; claims are given by their words. */
function excerpts(body: string, claims: readonly string[] = [], also: readonly string[] = []) {
  const place = (words: string) => {
    const start = body.indexOf(words);
    if (start === -1) throw new Error(`“${words}” is not in the text.`);
    return { start, end: start + words.length };
  };
  return excerptsOf(body, claims.map(place), also.map(place)).map(({ start, end }) =>
    body.slice(start, end),
  );
}

const paragraph =
  'The harbour was closed at dawn. Divers went down. At least 12 people drowned. Boats came. Nobody spoke.';

describe('the sentence of a claim', () => {
  test.each([
    ['in the middle', 'At least 12', 'Divers went down. At least 12 people drowned. Boats came.'],
    ['at the beginning', 'The harbour', 'The harbour was closed at dawn. Divers went down.'],
    ['at the end', 'Nobody', 'Boats came. Nobody spoke.'],
    [
      'over two',
      'people drowned. Boats',
      'Divers went down. At least 12 people drowned. Boats came. Nobody spoke.',
    ],
  ])('%s has its neighbours', (_, claim, shown) => {
    expect(excerpts(paragraph, [claim])).toEqual([shown]);
  });

  it('has none in another paragraph', () => {
    expect(excerpts('One stood.\n\nSix fell.\n\nTwo ran.', ['Six'])).toEqual(['Six fell.']);
  });

  it('is one excerpt with that of a claim beside it', () => {
    const [first, ...more] = excerpts(paragraph, ['The harbour', 'Nobody']);
    expect(first).toBe('The harbour was closed at dawn. Divers went down.');
    expect(more).toEqual(['Boats came. Nobody spoke.']);
    expect(excerpts(paragraph, ['The harbour', 'At least'])).toEqual([
      'The harbour was closed at dawn. Divers went down. At least 12 people drowned. Boats came.',
    ]);
  });
});

it('shows what surely stands in quotation marks, with the marks, and a claim in them with its sentence', () => {
  const body =
    'Ana said “no, and never”. Rain fell. Wind rose. Bo said: “We left. Two fell. He ran.”';
  expect(excerpts(body)).toEqual(['“no, and never”', '“We left. Two fell. He ran.”']);
  expect(excerpts('Six fell. Rain came. Wind rose. Bo said “no” twice.', ['Six'])).toEqual([
    'Six fell. Rain came.',
    '“no”',
  ]);
});

it('shows what is named besides as it is, without neighbours', () => {
  expect(excerpts(paragraph, [], ['Boats came'])).toEqual(['Boats came']);
});

it('cuts no character in two, and takes no more than the text has', () => {
  const body = 'One 😀 stood there';
  expect(excerptsOf(body, [], [{ start: 5, end: 6 }])).toEqual([{ start: 4, end: 6 }]);
  expect(excerptsOf(body, [], [{ start: -3, end: 3 }])).toEqual([{ start: 0, end: 3 }]);
  expect(excerptsOf(body, [], [{ start: 3, end: 3 }])).toEqual([]);
  expect(excerptsOf('', [{ start: 0, end: 4 }])).toEqual([]);
});

describe('what is left out', () => {
  const body = 'One stood. Two “fell” there.\n\nThree ran.\n';
  const shown = excerptsOf(body, []);

  it('is counted in words, and read nowhere', () => {
    const hidden = leftOut(body, shown);
    expect(hidden.map(({ words }) => words)).toEqual([3, 3]);
    expect(onlyShown(body, hidden)).toBe(
      `${' '.repeat(15)}“fell”${' '.repeat(7)}\n\n${' '.repeat(10)}\n`,
    );
  });

  test.each([
    ['all of it', 'Two “fell” there', '… “fell” …'],
    ['its beginning', 'Two “fell”', '… “fell”'],
    ['none of it', '“fell”', '“fell”'],
    ['everything', 'Three ran', ''],
  ])('is an ellipsis in words where %s is', (_, words, expected) => {
    const start = body.indexOf(words);
    expect(shownWords(body, { start, end: start + words.length }, shown)).toBe(expected);
  });
});
