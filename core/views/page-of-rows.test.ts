import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../comparison/reason';
import { defaultOptions } from './comparison-options';
import type { RowView } from './event-view';
import { pageOfRows, rowsPerPage } from './page-of-rows';

function rowsOf(verdicts: readonly Verdict[]): RowView[] {
  const scope = { asOf: null, population: null, place: null, cumulative: null, periodStart: null };
  return verdicts.map((verdict, index) => ({
    ...{
      slug: `fact-${index}`,
      kind: 'quantity',
      title: '',
      question: '',
      measure: '',
      unit: null,
      draft: null,
    },
    ...{
      scope,
      options: [],
      partOf: null,
      cells: [],
      record: null,
      verdict,
      reasons: [],
      parts: [],
      partClaims: {},
    },
  }));
}

const verdict = fc.constantFrom<Verdict>('same', 'conflict');
const anyRows = fc.array(verdict, { maxLength: 3 * rowsPerPage }).map(rowsOf);

describe('pages of rows', () => {
  test('followed from the first show each chosen row once, in order, and lead back', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(null, 'same' as const), (rows, chosen) => {
        const options = { ...defaultOptions, verdict: chosen };
        const shown: string[] = [];
        let from: string | null = '';
        let before: string | null = null;
        while (from !== null) {
          const page = pageOfRows(rows, { ...options, from: from || null });
          expect(page.first).toBe(shown.length + 1);
          expect(page.previous).toBe(before);
          shown.push(...page.rows.map(({ slug }) => slug));
          before = from;
          from = page.next;
        }
        const wanted = rows.filter((row) => chosen === null || row.verdict === chosen);
        expect(shown).toEqual(wanted.map(({ slug }) => slug));
      }),
      { numRuns: 50 },
    );
  });

  test('from a fact that is not among the rows is the first', () => {
    const rows = rowsOf(['same', 'conflict']);
    expect(pageOfRows(rows, { ...defaultOptions, from: 'nothing' })).toMatchObject({
      first: 1,
      total: 2,
    });
  });
});
