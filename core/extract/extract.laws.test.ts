import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractedClaim } from './claim';
import { extractClaims } from './extract';

/** Any UTF-16 code unit, halves of pairs among them. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Whole sentences that no other sentence is needed to understand. */
const sentences = fc.constantFrom(
  'At least 227 Palestinians have been killed in Gaza, including 64 children, police said.',
  'The strike killed 12 people and wounded 30 others near Rafah.',
  'The death toll has risen to 5,300.',
  'The council voted 13-0, with two abstentions.',
  'The United States vetoed the draft.',
  'Russia launched 93 drones, killing one person.',
  '“We lost 12 men,” said Robert Wood.',
  'The minister opened a school.',
  'In 2014 the 14-year blockade cost $12 million.',
  'Israel denied that 20 people were killed.',
  'A storm could displace 4,000 families.',
  'The group abducted a nurse and two doctors.',
);

/** Words out of which sentences about claims are made, in any order. */
const vocabulary = fc.constantFrom(
  ...'12 1,620 twelve dozens hundreds several a no one at least more than some up to between'.split(
    ' ',
  ),
  ...'people children soldiers killed wounded missing dead displaced hostage were was have and'.split(
    ' ',
  ),
  ...'including among them of the in Gaza Rafah said police according to Israel denied could'.split(
    ' ',
  ),
  ...'voted vetoed resolution against favour abstained council rockets homes destroyed fired'.split(
    ' ',
  ),
  ...[
    ', ',
    '. ',
    '; ',
    ': ',
    '“',
    '”',
    '"',
    '’s',
    '(',
    ')',
    ' – ',
    '-',
    '\n',
    '\r\n',
    '\n\n',
    '%',
    '$',
  ],
);
const prose = fc.array(vocabulary, { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(
  prose,
  fc.string({ unit, maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(vocabulary, fc.string({ unit, maxLength: 3 })), { maxLength: 60 })
    .map((words) => words.join('')),
);

/** Everything that a claim says, without where it stands. */
function sayings(text: string): unknown[] {
  return extractClaims(text).map((claim) => moved(claim, -claim.start));
}

/** A claim as it would be if its text stood elsewhere. */
function moved(claim: ExtractedClaim, by: number, before = 0): unknown {
  const shift = ({ start, end }: { start: number; end: number }) => ({
    start: start + by,
    end: end + by,
  });
  const credit = claim.attribution;
  return {
    ...claim,
    ...shift(claim),
    attribution: credit === null ? null : { ...credit, ...shift(credit) },
    ...('amount' in claim ? { amount: shift(claim.amount) } : {}),
    ...('partOf' in claim && claim.partOf !== null ? { partOf: claim.partOf + before } : {}),
  };
}

describe('extractClaims, on any text', () => {
  it('quotes the text, in order, and finds amounts and totals where it says', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const claims = extractClaims(text);
        const broken = claims.filter((claim, index) => {
          const { start, end, quote } = claim;
          const before = claims[index - 1];
          if (quote !== text.slice(start, end) || start >= end) return true;
          if (before !== undefined && before.start > start) return true;
          if (claim.kind === 'quotation' || claim.kind === 'vote') return false;
          const { amount, partOf } = claim;
          if (amount.start < start || amount.end > end || amount.start >= amount.end) return true;
          if (partOf === null) return false;
          const total = claims[partOf];
          return (
            partOf === index || total === undefined || !('partOf' in total) || total.partOf !== null
          );
        });
        expect(broken).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('quotes whom it credits', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { attribution } of extractClaims(text)) {
          if (attribution === null) continue;
          const { start, end, name } = attribution;
          if (!(name.trim() !== '' && start >= 0 && start < end && end <= text.length)) {
            expect.fail(`${JSON.stringify(attribution)} in ${JSON.stringify(text)}`);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(extractClaims(text)).toEqual(extractClaims(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('extractClaims, whatever surrounds a paragraph', () => {
  it('reads unrelated paragraphs as each by itself', () => {
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 8 }), (paragraphs) => {
        let [start, before] = [0, 0];
        const alone = paragraphs.flatMap((paragraph) => {
          const claims = extractClaims(paragraph);
          const own = claims.map((claim) => moved(claim, start, before));
          start += paragraph.length + 2;
          before += claims.length;
          return own;
        });
        expect(extractClaims(paragraphs.join('\n\n'))).toEqual(alone);
      }),
      { numRuns: 150 },
    );
  });

  it('is not moved by white space around a text', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 0, max: 5 }), (sentence, lines) => {
        const before = '\n '.repeat(lines);
        const expected = extractClaims(sentence).map((claim) => moved(claim, before.length));
        expect(extractClaims(`${before}${sentence}${before}`)).toEqual(expected);
      }),
    );
  });
});

describe('extractClaims, however a text is printed', () => {
  const texts = fc.array(sentences, { minLength: 1, maxLength: 6 });

  /** What claims say, with the marks that printers choose between made alike. */
  function alike(text: string): string {
    const claims = extractClaims(text).map(({ attribution, quote, kind, modality, ...claim }) => {
      const speaker = 'speaker' in claim ? claim.speaker : null;
      return [kind, quote, modality, attribution?.name ?? null, speaker];
    });
    return JSON.stringify(claims)
      .replace(/[“”]|\\"/g, '”')
      .replace(/[‘’']/g, '’');
  }

  it('reads lines that end in CR and LF as those that end in LF', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        expect(sayings(parts.join('\r\n\r\n'))).toEqual(sayings(parts.join('\n\n')));
      }),
      { numRuns: 100 },
    );
  });

  it('reads straight quotation marks and apostrophes as curly ones', () => {
    const more = fc.constantFrom(
      'Gaza’s health ministry said 12 people didn’t survive.',
      'Israel’s army wasn’t hurt; it killed 12 people.',
      '“The toll could rise,” he said. “Twelve of them died.”',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(sentences, more), { maxLength: 6 }), (parts) => {
        const curly = parts.join('\n\n');
        const straight = curly.replace(/[“”]/g, '"').replaceAll('’', "'");
        expect(alike(straight)).toEqual(alike(curly));
      }),
      { numRuns: 100 },
    );
  });

  it('reads British spelling as American', () => {
    const pairs = [
      ['Twelve labourers were killed.', 'Twelve laborers were killed.'],
      ['Twelve neighbours died.', 'Twelve neighbors died.'],
      ['The strike levelled 12 homes.', 'The strike leveled 12 homes.'],
      ['Thirty were hospitalised.', 'Thirty were hospitalized.'],
      ['Gunmen shot 12 travellers dead.', 'Gunmen shot 12 travelers dead.'],
      ['They voted 13-0 in favour.', 'They voted 13-0 in favor.'],
      ['The toll totalled 12.', 'The toll totaled 12.'],
    ] as const;
    for (const [british, american] of pairs) {
      const figures = (text: string) =>
        extractClaims(text).map((claim) => ({
          ...('stated' in claim ? { measure: claim.measure, stated: claim.stated } : {}),
          ...('vote' in claim ? { vote: claim.vote } : {}),
        }));
      expect([british, ...figures(british)]).toEqual([british, ...figures(american)]);
      expect(figures(british), british).toHaveLength(1);
    }
  });

  it('reads capitals of a headline as small letters', () => {
    expect(sayings('AT LEAST 12 PEOPLE KILLED').length).toBe(1);
    expect(sayings('At Least 12 People Killed').length).toBe(1);
  });
});

describe('extractClaims, on texts built to provoke', () => {
  const length = 30_000;
  const repeated = (words: string) => words.repeat(Math.ceil(length / words.length));

  it.each([
    ['nested brackets', '('],
    ['closed brackets', '()'],
    ['commas', ','],
    ['commas and numbers', '12, '],
    ['digits', '1'],
    ['digits and commas', '1,'],
    ['digits and points', '1.'],
    ['hyphens', '1-'],
    ['verbs without an end', 'killed and '],
    ['hedges without a number', 'at least more than '],
    ['quotation marks', '“'],
    ['straight marks', '" '],
    ['speech without an end', 'said that '],
    ['votes', 'voted against '],
    ['including', 'including 12 '],
    ['lone surrogates', '\ud800'],
    ['emoji', '😀'],
    ['right-to-left', 'קתל 12 قتل '],
    ['accents without a letter', '\u0301'],
    ['line ends', '\n'],
    ['initials', 'U.'],
  ])('reads %s, and quotes no more than is there', (_name, words) => {
    const text = repeated(words);
    const claims = extractClaims(text);
    const quoted = claims.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(claims.every(({ start, end, quote }) => quote === text.slice(start, end))).toBe(true);
    // No word belongs to more claims than a sentence has tokens.
    expect(quoted).toBeLessThanOrEqual(400 * text.length);
  });

  it('finds as many claims more as there is more text', () => {
    const sentence =
      'The strike killed 12 people, including 3 children, and wounded 30, police said. ';
    const few = extractClaims(sentence.repeat(100)).length;
    expect(few).toBe(300);
    expect(extractClaims(sentence.repeat(1_000))).toHaveLength(10 * few);
  });
});
