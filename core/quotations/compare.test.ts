import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareQuotations, type QuotationDifference } from './compare';

const differences = (a: string, b: string) => compareQuotations(a, b).differences;
const only = (side: 'a' | 'b', text: string) => ({ kind: 'only in one', side, text });

describe('compareQuotations', () => {
  test.each<[string, string, string, object[]]>([
    [
      'a house style’s comma before the closing mark is not the speaker’s',
      '“Not all,” he said',
      '“Not all.”',
      [],
    ],
    [
      'straight and curly marks, dashes and spaces are type',
      '"It\'s war -- now"',
      '“It’s  war—now”',
      [],
    ],
    [
      'words left out at an omission are no other words, though a small one stands on both sides of it',
      '“We will defend the border and the people,”',
      '“We will defend … the people,”',
      [only('a', 'border and the')],
    ],
    [
      'marks inside the marks are type',
      '“He told me, ‘Get out now,’ and I ran,”',
      '‘He told me, “Get out now,” and I ran,’',
      [],
    ],
    [
      'a hyphen is punctuation',
      '“double-down on it”',
      '“double down on it”',
      [{ kind: 'punctuation', a: 'double-down', b: 'double down' }],
    ],
    [
      'a comma is punctuation',
      '“to peace, where”',
      '“to peace where”',
      [{ kind: 'punctuation', a: 'peace, where', b: 'peace where' }],
    ],
    [
      'a capital is punctuation',
      '“we went”',
      '“We went”',
      [{ kind: 'punctuation', a: 'we', b: 'We' }],
    ],
    [
      'another word inside both is a difference of words',
      '“We will never yield”',
      '“We will not yield”',
      [{ kind: 'words', a: 'never', b: 'not' }],
    ],
    [
      'another last word is a difference of words',
      '“Israel is right”',
      '“Israel is wrong”',
      [{ kind: 'words', a: 'right', b: 'wrong' }],
    ],
    [
      'another first word is a difference of words',
      '“Israel must stop now”',
      '“Hamas must stop now”',
      [{ kind: 'words', a: 'Israel', b: 'Hamas' }],
    ],
    [
      'a word too many inside is shown with its neighbours',
      '“we do condemn all of it”',
      '“we do not condemn all of it”',
      [{ kind: 'words', a: 'do condemn', b: 'do not condemn' }],
    ],
    [
      'words at an end make one fuller',
      '“Regrettably, history starts”',
      '“history starts”',
      [only('a', 'Regrettably')],
    ],
    [
      'words left out with dots make one fuller',
      '“we want … peace”',
      '“we want a lasting peace”',
      [only('b', 'a lasting')],
    ],
    [
      'words left out between two quotations make one fuller',
      '“we want” and “peace”',
      '“we want a lasting peace”',
      [only('b', 'a lasting')],
    ],
    [
      'the reporter’s insertion takes the place of words',
      '“I told [Blinken] so”',
      '“I told him so”',
      [only('b', 'him')],
    ],
    [
      'a repetition at an end is no other word',
      '“unimaginable atrocity”',
      '“unimaginable -- unimaginable atrocity”',
      [only('b', 'unimaginable')],
    ],
    [
      'words shared by chance are not one speech',
      '“the man of peace”',
      '“the cost of war”',
      [only('b', 'cost'), only('a', 'man'), only('b', 'war'), only('a', 'peace')],
    ],
    [
      'a quotation cut out of its marks still counts',
      'to stop now,” he said',
      '“We want to stop now.”',
      [only('b', 'We want')],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(differences(a, b)).toEqual(expected);
  });

  it('counts no words where nothing stands in marks', () => {
    expect(compareQuotations('he said no', 'he said yes')).toEqual({
      sharedWords: 0,
      differences: [],
    });
  });
});

describe('any two texts', () => {
  const piece = fc.constantFrom(
    ...'“,”,",…,[he],we,will,not,yield,to,the,war,-, ,,.'.split(','),
    '’',
    '‘',
    '‘we',
    'yield’',
    '\n\n',
    '\ud83d',
    'e\u0301',
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary-ascii', maxLength: 80 }).map((text) => `“${text}”`),
    fc.string({ unit: 'binary-ascii', maxLength: 80 }),
  );
  const flipped = (difference: QuotationDifference) =>
    difference.kind === 'only in one'
      ? { ...difference, side: difference.side === 'a' ? 'b' : 'a' }
      : { ...difference, a: difference.b, b: difference.a };

  it('are compared without throwing, and a text has no differences from itself', () => {
    fc.assert(
      fc.property(texts, (a) => differences(a, a).length === 0),
      { numRuns: 300 },
    );
  });

  it('differ as much seen from the other side', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(differences(b, a)).toEqual(differences(a, b).map(flipped));
      }),
      { numRuns: 300 },
    );
  });

  it('differ in words that they print', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        for (const difference of differences(a, b)) {
          if (difference.kind === 'only in one') {
            expect((difference.side === 'a' ? a : b).includes(difference.text)).toBe(true);
            expect(difference.text).not.toBe('');
          } else {
            expect([difference.a, difference.b]).not.toContain('');
            expect([a.includes(difference.a), b.includes(difference.b)]).toEqual([true, true]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
