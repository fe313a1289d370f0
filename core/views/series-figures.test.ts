import { describe, expect, test } from 'vitest';
import { atLeast } from '../quantities/interval';
import type { ClaimView, RowView } from './event-view';
import { figuresOfRow, outletFigure } from './series-figures';

function claim(more: Partial<ClaimView> = {}): ClaimView {
  return {
    ...{ id: 1, article: 'a', version: 1, quote: 'At least 415 were killed', start: 10, end: 34 },
    amount: { start: 10, end: 22, hedge: 'At least' },
    reading: { kind: 'quantity', bounds: atLeast(415), byPolicy: null },
    ...{ scope: {}, sources: [], note: null, pattern: null, correction: null },
    ...{ revision: 1, corrected: null },
    ...more,
  };
}

function row(own: ClaimView, scope: Partial<RowView['scope']> = {}): RowView {
  return {
    ...{ slug: 'killed', kind: 'quantity', title: 'Killed', question: 'How many?' },
    ...{ measure: 'killed', unit: 'people', draft: null, options: [], partOf: null, record: null },
    ...{ verdict: 'same', reasons: [], parts: [], partClaims: {} },
    scope: {
      ...{ asOf: '2023-10-08', population: 'Palestinians', place: 'Gaza', cumulative: true },
      ...{ periodStart: '2023-10-07', ...scope },
    },
    cells: [
      { article: 'b', outlet: 'Silent', claims: [] },
      { article: 'a', outlet: 'Outlet', claims: [own] },
    ],
  };
}

const days = (of: RowView) => figuresOfRow(of).map(({ asOf }) => asOf);

describe('a figure of a row', () => {
  test.each<[string, Partial<ClaimView>, string[]]>([
    ['holds as of the day of its fact', {}, ['2023-10-08']],
    ['holds as of its own day', { scope: { asOf: '2023-10-20' } }, ['2023-10-20']],
    ['may repeat what its fact asks', { scope: { place: 'Gaza' } }, ['2023-10-08']],
    ['about other people is left out', { scope: { population: 'civilians' } }, []],
    ['about another place is left out', { scope: { place: 'Rafah' } }, []],
    ['for one day only is left out', { scope: { cumulative: false } }, []],
    [
      'that the words do not give is left out',
      { reading: { kind: 'quantity', bounds: null, byPolicy: null } },
      [],
    ],
  ])('%s', (_, more, expected) => {
    expect(days(row(claim(more)))).toEqual(expected);
  });

  test('without any day is left out, and has a day where the claim alone names one', () => {
    expect(days(row(claim(), { asOf: null }))).toEqual([]);
    expect(days(row(claim({ scope: { asOf: '2023-10-20' } }), { asOf: null }))).toEqual([
      '2023-10-20',
    ]);
  });

  test('is drawn with the words of its amount', () => {
    const drawn = figuresOfRow(row(claim({ scope: { asOf: '2023-10-20' } }))).map(outletFigure);
    expect(drawn).toEqual([
      {
        ...{ outlet: 'Outlet', address: '/articles/a/1#chars-10-34', asOf: '2023-10-20' },
        ...{ words: 'At least 415', bounds: atLeast(415) },
      },
    ]);
  });

  test('that is none cannot be drawn', () => {
    const none = claim({ reading: { kind: 'quotation', speaker: 'Somebody' } });
    expect(() => outletFigure({ outlet: 'Outlet', claim: none, asOf: '2023-10-08' })).toThrow(
      'gives no figure',
    );
  });
});
