import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast, between, exactly, type Interval } from '@/core/quantities/interval';
import type { ClaimView, EventView, ReadingView, RowView } from '@/core/views/event-view';
import { eventCsv } from './event-csv';
import { getEvent } from './queries/get-event';
import { testDatabase } from './test-database.testing';

/** Reads CSV as RFC 4180 has it, and refuses whatever is not. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = /"(?:[^"]|"")*"|[^",\r\n]*/y;
    field.lastIndex = at;
    const raw = field.exec(text)?.[0] ?? '';
    record.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    at += raw.length;
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      records.push(record);
      record = [];
      at += 2;
    } else throw new Error(`No field or line ends at ${at}: ${text.slice(at, at + 20)}`);
  }
  if (record.length > 0) throw new Error('The last line has no end.');
  return records;
}

/** The lines of a CSV file by the names of its columns. */
function linesOf(csv: string): Record<string, string>[] {
  const [names = [], ...lines] = readCsv(csv);
  return lines.map((line) => {
    expect(line).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, index) => [name, line[index] ?? '']));
  });
}

function claimOf(reading: ReadingView, more: Partial<ClaimView> = {}): ClaimView {
  return {
    ...{ id: 1, article: 'a', version: 1, quote: 'words', start: 0, end: 5, amount: null },
    ...{ reading, scope: {}, sources: [], note: null, pattern: null, correction: null },
    ...{ revision: 1, corrected: null },
    ...more,
  };
}

function eventOf(claims: readonly ClaimView[], more: Partial<RowView> = {}): EventView {
  const scope = { asOf: null, population: null, place: null, cumulative: null, periodStart: null };
  const row: RowView = {
    ...{
      slug: 'f',
      kind: 'quantity',
      title: 'F',
      question: 'How many?',
      measure: 'm',
      draft: null,
      unit: 'people',
    },
    ...{
      scope,
      options: [],
      partOf: null,
      record: null,
      verdict: 'same',
      reasons: [],
      parts: [],
      partClaims: {},
    },
    cells: [{ article: 'a', outlet: 'O', claims }],
    ...more,
  };
  return {
    ...{ slug: 'e', title: 'E', summary: '', place: '', startsOn: '2024-01-01' },
    ...{ endsOn: '2024-01-01', timeZone: 'UTC', policy: 'literal', articles: [], rows: [row] },
    origins: { articles: 1, origins: 1, ties: [] },
  };
}

function quantity(bounds: Interval | null): ClaimView {
  return claimOf({ kind: 'quantity', bounds, byPolicy: null });
}

function lineOf(claim: ClaimView): Record<string, string> {
  return linesOf(eventCsv(eventOf([claim])))[0] ?? {};
}

const upTo = (upper: number): Interval => ({
  ...between(0, upper),
  lower: null,
  lowerInclusive: false,
});

describe('a line', () => {
  test.each<[string, Interval | null, Record<string, string>]>([
    [
      'zero',
      exactly(0),
      { lower: '0', upper: '0', lower_inclusive: 'true', upper_inclusive: 'true' },
    ],
    [
      'zero or more',
      atLeast(0),
      { lower: '0', upper: '', lower_inclusive: 'true', upper_inclusive: 'false' },
    ],
    [
      'up to 50',
      upTo(50),
      { lower: '', upper: '50', lower_inclusive: 'false', upper_inclusive: 'true' },
    ],
    ['a half', exactly(0.5), { lower: '0.5', upper: '0.5' }],
    ['a million million', exactly(1e12), { lower: '1000000000000' }],
    ['no figure', null, { lower: '', upper: '', lower_inclusive: '', upper_inclusive: '' }],
  ])('tells bounds from none, and zero from either: %s', (_, bounds, expected) => {
    expect(lineOf(quantity(bounds))).toMatchObject({ mentioned: 'true', ...expected });
  });

  test('of an article that is silent has nothing but the row', () => {
    const [line] = linesOf(eventCsv(eventOf([])));
    expect(line).toMatchObject({ fact: 'f', outlet: 'O', article: 'a', mentioned: 'false' });
    expect([line?.quote, line?.start, line?.lower, line?.version]).toEqual(['', '', '', '']);
  });

  test('of the first words of a text starts at 0', () => {
    expect(lineOf(quantity(null))).toMatchObject({ start: '0', end: '5', version: '1' });
  });

  test('of wording, on which there is no verdict, has none', () => {
    const event = eventOf([claimOf({ kind: 'wording', sponsors: [] })], {
      kind: 'wording',
      verdict: null,
    });
    expect(linesOf(eventCsv(event))[0]?.verdict).toBe('');
  });

  test.each<[string, ReadingView, string]>([
    ['an answer', { kind: 'answer', answers: ['yes', 'no'], implied: false }, 'yes or no'],
    ['a quotation', { kind: 'quotation', speaker: 'Robert Wood' }, 'Robert Wood'],
    [
      'a tally',
      vote({ tally: { inFavour: 11, against: 3, abstaining: 1 } }),
      '11 in favour, 3 against, 1 abstaining',
    ],
    [
      'a tally of zeros',
      vote({ tally: { inFavour: 0, against: 0, abstaining: 0 } }),
      '0 in favour, 0 against, 0 abstaining',
    ],
    [
      'an outcome and positions',
      vote({ outcome: 'vetoed', positions: [{ member: 'China', position: 'veto' }] }),
      'vetoed; China: veto',
    ],
    ['a vote with nothing stated', vote({}), ''],
  ])('gives the reading of %s', (_, reading, expected) => {
    expect(lineOf(claimOf(reading)).reading).toBe(expected);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("https://x.example","click")', `'=HYPERLINK("https://x.example","click")`],
    ['a=1', 'a=1'],
    ['“=1”', '“=1”'],
  ])('keeps a spreadsheet from running %j', (quote, escaped) => {
    expect(lineOf(claimOf({ kind: 'wording', sponsors: [] }, { quote })).quote).toBe(escaped);
    const source = { name: quote, words: 'x' };
    expect(lineOf(claimOf({ kind: 'wording', sponsors: [] }, { sources: [source] })).source).toBe(
      escaped,
    );
    const spoken = lineOf(claimOf({ kind: 'quotation', speaker: quote }));
    expect(spoken.reading).toBe(escaped);
  });

  test('gives back any words, quotation marks, commas and line breaks included', () => {
    const unit = fc.oneof(
      fc.constantFrom('"', ',', '\n', '\r', ' ', '“', '😀'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    const words = fc.string({ unit, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, words, (quote, outlet) => {
        const event = eventOf([], {
          cells: [
            {
              article: 'a',
              outlet,
              claims: [claimOf({ kind: 'wording', sponsors: [] }, { quote })],
            },
          ],
        });
        const [line] = linesOf(eventCsv(event));
        expect([quote, `'${quote}`]).toContain(line?.quote);
        expect([outlet, `'${outlet}`]).toContain(line?.outlet);
      }),
      { numRuns: 500 },
    );
  });
});

function vote(stated: Partial<Extract<ReadingView, { kind: 'vote' }>['vote']>): ReadingView {
  return { kind: 'vote', vote: { tally: null, outcome: null, positions: [], ...stated } };
}

describe('of the seeds', () => {
  testDatabase('recount_seeded');

  test('every claim and every silence has a line', async () => {
    for (const slug of ['security-council-8-october-2023', 'french-draft-may-2021']) {
      const event = await getEvent(slug, 'literal');
      if (event === null) throw new Error(`There is no ${slug}.`);
      const lines = linesOf(eventCsv(event));
      const expected = event.rows.flatMap((row) =>
        row.cells.flatMap(({ article, claims }) =>
          claims.length === 0
            ? [[row.slug, article, 'false', '']]
            : claims.map(({ quote }) => [row.slug, article, 'true', quote]),
        ),
      );
      expect(lines.map((line) => [line.fact, line.article, line.mentioned, line.quote])).toEqual(
        expected,
      );
    }
  });
});
