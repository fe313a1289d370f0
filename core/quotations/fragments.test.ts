import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { quotedFragments } from './fragments';

const texts = (text: string) => quotedFragments(text).map((fragment) => fragment.text);

describe('quotedFragments', () => {
  test.each<[string, string, string[]]>([
    ['finds what stands in marks', 'he said “no” and "never"', ['no', 'never']],
    ['leaves the comma before the closing mark', '“Not all,” he said. “No.”', ['Not all', 'No']],
    ['keeps a question mark', '“Why?” he asked', ['Why?']],
    ['goes on in a paragraph that opens again', '“One.\n\n“Two.”', ['One', 'Two']],
    ['is divided by dots and insertions', '“I told [Blinken] that … no”', ['I told', 'that', 'no']],
    ['reads to the end where it is not closed', 'he said “no', ['no']],
    ['reads from the beginning where it was not opened', 'no,” he said', ['no']],
    ['knows guillemets and low marks', '«Non» „Nein“ danach', ['Non', 'Nein']],
    ['finds nothing in empty marks', '“” "" “ ,”', []],
    ['finds nothing where there are none', 'it’s nothing', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('gives fragments in order that never overlap and stand where they say', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      '«',
      '»',
      '„',
      '…',
      '...',
      '[a]',
      '[',
      ']',
      'word',
      ' ',
      ',',
      '😀',
      '\ud83d',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
      fc.string({ unit: 'binary-ascii' }),
    );
    fc.assert(
      fc.property(text, (source) => {
        const found = quotedFragments(source);
        return found.every(
          ({ start, end, text: own }, index) =>
            start >= (found[index - 1]?.end ?? 0) &&
            end > start &&
            source.slice(start, end) === own,
        );
      }),
    );
  });
});
