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
    [
      'knows a straight mark that opens again',
      '"One.\n\n"Two," he said. "Three."',
      ['One', 'Two', 'Three'],
    ],
    ['takes inches for no mark', 'a 12" gun and "no"', ['no']],
    [
      'ends what is unclosed with its paragraph',
      '“It is over, he said.\n\nNobody slept.',
      ['It is over, he said'],
    ],
    ['finds nothing in empty marks', '“” "" “ ,”', []],
    ['finds nothing where there are none', 'it’s nothing', []],
    ['knows single marks', '‘We will never yield,’ he said. ‘No.’', ['We will never yield', 'No']],
    ['keeps apostrophes in single marks', '‘It doesn’t end’ in the ’90s', ['It doesn’t end']],
    ['keeps a year’s apostrophe in single marks', '‘in the ’90s it was’', ['in the ’90s it was']],
    [
      'keeps a possessive in single marks',
      '‘the writers’ room is full,’',
      ['the writers’ room is full'],
    ],
    ['closes after an s before a word', 'the ‘butchers’ said no', ['butchers']],
    ['closes after an s before another', '‘butchers’ and ‘thieves’', ['butchers', 'thieves']],
    [
      'opens nothing with an apostrophe',
      'doesn’t the writers’ room of the ’90s, rock ’n’ roll',
      [],
    ],
    ['opens nothing inside a word', 'O‘Brien said ‘no’', ['no']],
    ['opens nothing that is not closed', 'the ‘90s were “great”', ['great']],
    ['opens nothing that another opens before', 'the ‘90s were ‘great’', ['great']],
    ['closes no single marks in a later paragraph', 'the ‘90s were\n\nthe dog’s, ours’.', []],
    ['goes on in a paragraph that opens singly again', '‘One.\n\n‘Two.’', ['One', 'Two']],
    ['leaves single marks to the double ones around', '“he said ‘no’ then”', ['he said ‘no’ then']],
    ['leaves double marks to the single ones around', '‘he said “no” then’', ['he said “no” then']],
    ['finds nothing in empty single marks', '‘’ and ‘ ’', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('gives fragments in order that never overlap and stand where they say', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      's’ ',
      '\n\n',
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
