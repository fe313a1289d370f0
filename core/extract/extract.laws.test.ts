import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityAsJson } from './as-json';
import type { ExtractedClaim } from './claim';
import { extractClaims } from './extract';
import { anything, pairs, passages, sentences } from './texts.testing';

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

const pronouns = new Set(['he', 'she', 'it', 'they']);

/** The words of a text, in small letters. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
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
          const words = wordsIn(text.slice(start, end));
          const named = wordsIn(name);
          const stands = ` ${wordsIn(text).join(' ')} `.includes(` ${named.join(' ')} `);
          const isMeant = words.some((word) => pronouns.has(word) || named.includes(word));
          if (named.length === 0 || !stands || !isMeant) {
            expect.fail(`${JSON.stringify(attribution)} in ${JSON.stringify(text)}`);
          }
        }
      }),
      { numRuns: 2_000 },
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
      fc.property(fc.array(passages, { maxLength: 8 }), (paragraphs) => {
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

  it('takes whom a pronoun means out of the paragraph before, and from nowhere else', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const [before = '', after = ''] = pair.split('\n\n');
        const credit = extractClaims(pair).at(-1)?.attribution;
        expect(credit?.start).toBe(before.length + 2);
        expect(wordsIn(before).join(' ')).toContain(wordsIn(credit?.name ?? '-').join(' '));
        expect(extractClaims(after).map(({ attribution }) => attribution)).toEqual([null]);
      }),
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
    const of = fc.constantFrom('killed', 'wounded', 'injured', 'missing', 'displaced');
    const amount = fc.constantFrom('12', 'Twelve', 'At least 227', 'More than 700', 'Some 4,000');
    const people = fc.constantFrom('people', 'Palestinians', 'soldiers', 'children');
    const ends = fc.constantFrom('', ' in Gaza', ', including three women', ' near Rafah');
    const told = fc
      .tuple(amount, people, of, ends)
      .map(([figure, who, fate, end]) => `${figure} ${who} ${fate}${end}`);
    const more = fc.constantFrom(
      'Strike kills 12, wounds 30 in Rafah',
      'Death toll rises to 5,300',
      'Russia launches 93 drones',
      'Russia vetoes draft resolution',
      'Council votes 13-0 with two abstentions',
    );
    const content = (text: string) =>
      extractClaims(text).map((claim) => ({
        quote: claim.quote.toLowerCase(),
        kind: claim.kind,
        modality: claim.modality,
        ...('stated' in claim
          ? { measure: claim.measure, partOf: claim.partOf, ...quantityAsJson(claim.stated) }
          : {}),
        ...('vote' in claim ? claim.vote : {}),
      }));
    fc.assert(
      fc.property(fc.oneof(told, more), (headline) => {
        const small = content(headline);
        expect(small).not.toEqual([]);
        expect(content(headline.toUpperCase())).toEqual(small);
      }),
      { numRuns: 300 },
    );
  });
});

describe('extractClaims, on texts built to provoke', () => {
  /** The claims of words said over and over in some 7,500 code units, or in so many times that. */
  function claimsOf(words: string, times: number) {
    const text = words.repeat(times * Math.ceil(7_500 / words.length));
    const claims = extractClaims(text);
    const verbatim = claims.every(({ start, end, quote }) => quote === text.slice(start, end));
    const quoted = claims.reduce((sum, { start, end }) => sum + end - start, 0);
    return { verbatim, found: claims.length, quoted };
  }

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
    ['fates in one list', '12 killed, '],
    ['people in one list', '12 people killed and '],
    ['parts of parts', 'killing 12 people including 3 of whom '],
    ['quotations', '“12 killed” '],
    ['tallies', 'voted 13-0 '],
    ['vetoes without an object', 'Russia vetoed '],
  ])('reads %s, and quotes no more than is there', (_name, words) => {
    const [few, many] = [claimsOf(words, 1), claimsOf(words, 4)];
    expect(few.verbatim && many.verbatim).toBe(true);
    // Where the text is cut into sentences may cost or give one claim.
    expect(many.found).toBeLessThanOrEqual(4 * (few.found + 1));
    expect(many.quoted).toBeLessThanOrEqual(4 * (few.quoted + words.length));
  });

  it('finds as many claims more as there is more text', () => {
    const sentence =
      'The strike killed 12 people, including 3 children, and wounded 30, police said. ';
    const few = extractClaims(sentence.repeat(100)).length;
    expect(few).toBe(300);
    expect(extractClaims(sentence.repeat(1_000))).toHaveLength(10 * few);
  });
});
