import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../quantities/parse';
import { claimAsJson, quantityAsJson } from './as-json';
import type { ExtractedClaim } from './claim';

const span = { start: 10, end: 24, quote: 'twelve soldiers', pattern: 'made up' } as const;

function stated(words: string) {
  const quantity = parseQuantity(words);
  if (quantity === null) throw new Error(`${words} is no amount`);
  return quantity;
}

const casualty: ExtractedClaim = {
  ...span,
  kind: 'casualty',
  modality: 'denied',
  attribution: { name: 'the ministry', start: 30, end: 42 },
  measure: 'killed',
  population: 'soldiers',
  place: 'Tyre',
  stated: stated('twelve'),
  amount: { start: 10, end: 16 },
  partOf: 0,
};

const nothing = { measure: null, population: null, place: null, quantity: null, partOf: null };

describe('a claim as JSON', () => {
  test('has every field in the documented order, whatever its kind', () => {
    const kinds: readonly ExtractedClaim[] = [
      casualty,
      { ...casualty, kind: 'count', measure: 'rockets' },
      { ...casualty, kind: 'quotation', speaker: null },
      {
        ...casualty,
        kind: 'vote',
        vote: { inFavour: 13, against: 1, abstaining: 1, positions: [], outcome: null },
      },
    ];
    for (const claim of kinds) {
      expect(Object.keys(claimAsJson(claim)).join(' ')).toBe(
        'kind quote start end measure population place quantity vote attribution modality partOf speaker',
      );
    }
  });

  test('holds what a casualty claim says', () => {
    const { quote, start, end } = span;
    expect(claimAsJson(casualty)).toEqual({
      ...{ kind: 'casualty', quote, start, end, measure: 'killed', population: 'soldiers' },
      ...{ place: 'Tyre', vote: null, attribution: 'the ministry', modality: 'denied' },
      ...{ partOf: 0, speaker: null, quantity: quantityAsJson(stated('12')) },
    });
  });

  test('holds a vote layer by layer, and no quantity', () => {
    const vote = {
      ...{ inFavour: null, against: 0, abstaining: null, outcome: 'vetoed' as const },
      positions: [{ member: 'Russian Federation', position: 'veto' as const }],
    };
    const claim = claimAsJson({
      ...span,
      kind: 'vote',
      vote,
      modality: 'asserted',
      attribution: null,
    });
    expect(claim).toMatchObject({ ...nothing, vote, attribution: null, speaker: null });
    expect(Object.keys(claim.vote ?? {}).join(' ')).toBe(
      'inFavour against abstaining positions outcome',
    );
  });

  test('names the speaker of a quotation', () => {
    const quotation = claimAsJson({
      ...{ ...span, kind: 'quotation', speaker: 'Riyad Mansour' },
      ...{ modality: 'asserted', attribution: null },
    });
    expect(quotation).toMatchObject({ ...nothing, vote: null, speaker: 'Riyad Mansour' });
  });
});

describe('a quantity as JSON', () => {
  test.each([
    ['227', '[227,227]', null],
    ['At least 227', '[227,∞)', 'at least'],
    ['more than 700', '(700,∞)', 'more than'],
    ['up to 50', '[0,50]', 'up to'],
    ['fewer than 50', '[0,50)', 'fewer than'],
    ['between 40 and 50', '[40,50]', null],
    ['some 4,000', '~[3500,4500]', 'some'],
    ['nearly 500', '~[450,500)', 'nearly'],
    ['Some 1.2 million', '~[1150000,1250000]', 'some'],
    ['dozens', '~[24,∞)', null],
    ['several hundred', '~[300,∞)', null],
    ['at\nleast a dozen', '[12,∞)', 'at least'],
    ['nobody', '[0,0]', null],
  ])('%s', (words, bounds, hedge) => {
    const { lower, upper, lowerInclusive, upperInclusive, ...rest } = quantityAsJson(stated(words));
    const left = `${lowerInclusive ? '[' : '('}${lower}`;
    const right = `${upper ?? '∞'}${upperInclusive ? ']' : ')'}`;
    expect(`${rest.approximate ? '~' : ''}${left},${right}`).toBe(bounds);
    expect(rest.hedge).toBe(hedge);
  });
});
