import pg from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Row } from './broken-rules.testing';
import { body, claim, oneEvent, version } from './one-event.testing';

const db = oneEvent();
const { insert, broken } = db;

/** A claim that gives a figure, of "227" in "At least 227 people". */
function figure(quantityForm: string | null, columns: Row): Row {
  const start = body.indexOf('At least 227');
  return claim('At least 227 people', {
    amountStart: start,
    amountEnd: start + 'At least 227'.length,
    quantityForm,
    ...columns,
  });
}

const bounded = (lower: unknown, upper: unknown, closed = [true, true]) =>
  figure('bounded', { lower, upper, lowerInclusive: closed[0], upperInclusive: closed[1] });

const approximate = (columns: Row) =>
  figure('approximate', {
    ...{ approximateValue: 40, approximateUnit: 10, approximateSide: 'around', hedge: 'some' },
    ...columns,
  });

const vague = (columns: Row) => figure('vague', { vagueTerm: 'dozens', ...columns });

const start = body.indexOf('At least');

// biome-ignore format: one row a line reads as a table
const claims: readonly [string, Row, string | null][] = [
  ['words of the body', claim('the ministry'), null],
  ['words with an emoji inside', claim('ministry 😀 said'), null],
  ['an emoji alone', claim('😀'), null],
  ['the whole body', claim(body), null],
  ['other words', { ...claim('the ministry'), quote: 'the ministri' }, 'quote_is_from_body'],
  ['words in another case', { ...claim('the ministry'), quote: 'The ministry' }, 'quote_is_from_body'],
  ['words one unit early', { ...claim('the ministry'), start: body.indexOf('the ministry') - 1 }, 'quote_is_from_body'],
  ['words counted in code points', { ...claim('said'), start: body.indexOf('said') - 2, end: body.indexOf('said') + 2 }, 'quote_is_from_body'],
  ['half of an emoji', { ...claim('😀'), end: body.indexOf('😀') + 1 }, 'quote_is_from_body'],
  ['a replacement for half of an emoji', { ...claim('😀'), quote: '\uFFFD', end: body.indexOf('😀') + 1 }, 'quote_is_from_body'],
  ['words beyond the end', { ...claim('said.'), end: body.length + 1 }, 'quote_is_from_body'],
  ['no words', { ...claim(''), start: 3, end: 3 }, 'quote_has_words'],
  ['words of a version that is not there', claim('the ministry', { articleVersionId: 9 }), 'quote_is_from_body'],

  ['exactly 227', bounded(227, 227), null],
  ['227 or more', bounded(227, null, [true, false]), null],
  ['up to 227', bounded(null, 227, [false, true]), null],
  ['between 40 and 50', bounded(40, 50), null],
  ['more than 40, fewer than 50', bounded(40, 50, [false, false]), null],
  ['zero', bounded(0, 0), null],
  ['a half', bounded(0.5, 0.5), null],
  ['bounds in the wrong order', bounded(50, 40), 'bounds_in_order'],
  ['no room between bounds that meet', bounded(40, 40, [true, false]), 'bounds_in_order'],
  ['a negative lower bound', bounded(-1, 5), 'bounds_are_not_negative'],
  ['a negative upper bound', bounded(null, -1, [false, true]), 'bounds_are_not_negative'],
  ['an infinite bound', bounded(1, 'Infinity'), 'bounds_are_numbers'],
  ['a bound that is no number', bounded('NaN', null), 'bounds_are_numbers'],
  ['an upper bound that is no number', bounded(1, 'NaN'), 'bounds_are_numbers'],

  ['bounds without a form', figure(null, { lower: 1, lowerInclusive: true, upperInclusive: false }), 'quantity_fits_its_form'],
  ['a hedge without a form', claim('At least 227', { hedge: 'At least' }), 'quantity_fits_its_form'],
  ['a bounded form without bounds', bounded(null, null, [false, false]), 'quantity_fits_its_form'],
  ['bounds that are neither open nor closed', figure('bounded', { lower: 1 }), 'quantity_fits_its_form'],
  ['a bounded form with a vague word', { ...bounded(1, 2), vagueTerm: 'dozens' }, 'quantity_fits_its_form'],
  ['a bounded form with a bound of its bound', { ...bounded(1, 2), quantityBound: 'at_least' }, 'quantity_fits_its_form'],
  ['some 40', approximate({}), null],
  ['at least some 40', approximate({ quantityBound: 'at_least' }), null],
  ['some 40 without its hedge', approximate({ hedge: null }), 'quantity_fits_its_form'],
  ['some 40 without its unit', approximate({ approximateUnit: null }), 'quantity_fits_its_form'],
  ['some 40 by units of nothing', approximate({ approximateUnit: 0 }), 'quantity_fits_its_form'],
  ['some 40 by units that are no number', approximate({ approximateUnit: 'NaN' }), 'bounds_are_numbers'],
  ['some 40 by units without end', approximate({ approximateUnit: 'Infinity' }), 'bounds_are_numbers'],
  ['some number that is none', approximate({ approximateValue: 'NaN' }), 'bounds_are_numbers'],
  ['some −40', approximate({ approximateValue: -40 }), 'quantity_fits_its_form'],
  ['some 40 with a lower bound', approximate({ lower: 35 }), 'quantity_fits_its_form'],
  ['dozens', vague({}), null],
  ['several hundred', vague({ vagueTerm: 'several', vagueMultiple: 100, hedge: 'at least', quantityBound: 'at_least' }), null],
  ['dozens without the word', vague({ vagueTerm: null }), 'quantity_fits_its_form'],
  ['dozens with a figure', vague({ approximateValue: 12 }), 'quantity_fits_its_form'],
  ['several of nothing', vague({ vagueMultiple: 0 }), 'quantity_fits_its_form'],
  ['several of what is no number', vague({ vagueMultiple: 'NaN' }), 'bounds_are_numbers'],

  ['a figure without its words', { ...bounded(1, 1), amountStart: null, amountEnd: null }, 'figure_has_its_words'],
  ['an amount with one end', claim('At least 227', { amountStart: start }), 'amount_is_inside_quote'],
  ['an amount that starts before its quote', claim('At least 227', { amountStart: start - 1, amountEnd: start + 3 }), 'amount_is_inside_quote'],
  ['an amount that ends after its quote', claim('At least 227', { amountStart: start, amountEnd: start + 13 }), 'amount_is_inside_quote'],
  ['an amount without words', claim('At least 227', { amountStart: start, amountEnd: start }), 'amount_is_inside_quote'],
  ['an amount of all of its quote', claim('At least 227', { amountStart: start, amountEnd: start + 12 }), null],

  ['no tally', claim('At least 227', { outcome: 'vetoed' }), null],
  ['a tally', claim('At least 227', { inFavour: 11, against: 3, abstaining: 1 }), null],
  ['a tally of zeros', claim('At least 227', { inFavour: 0, against: 0, abstaining: 0 }), null],
  ['a part of a tally', claim('At least 227', { inFavour: 11, against: 3 }), 'tally_is_whole'],
  ['a tally below zero', claim('At least 227', { inFavour: 11, against: -3, abstaining: 1 }), 'tally_is_whole'],

  ['a pattern', claim('At least 227', { pattern: 'x'.repeat(100) }), null],
  ['a pattern without a name', claim('At least 227', { pattern: '' }), 'pattern_is_bounded'],
  ['a pattern of a longer name', claim('At least 227', { pattern: 'x'.repeat(101) }), 'pattern_is_bounded'],
  ['a correction', claim('At least 227', { pattern: 'fate', correction: '😀'.repeat(500) }), null],
  ['a correction of nothing that was read', claim('At least 227', { correction: 'Left out.' }), null],
  ['a correction without a reason', claim('At least 227', { correction: '' }), 'correction_is_bounded'],
  ['a correction of a longer reason', claim('At least 227', { correction: 'x'.repeat(501) }), 'correction_is_bounded'],
];

describe('a claim of', () => {
  test.each(claims)('%s', async (_, row, rule) => {
    expect(await broken(() => insert('Claim', row))).toBe(rule);
    if (rule === null) return;
    // What may not be written may not come about by a change either.
    await insert('Claim', claim('people'));
    const columns = Object.keys(row).map((name, i) => `${pg.escapeIdentifier(name)} = $${i + 1}`);
    const change = `UPDATE "Claim" SET ${columns}`;
    expect(await broken(() => db.query(change, Object.values(row)))).toBe(rule);
  });

  test('the same words on one fact twice', async () => {
    await insert('Claim', claim('people'));
    const key = 'Claim_articleVersionId_factId_start_end_key';
    expect(await broken(() => insert('Claim', claim('people', { id: 2 })))).toBe(key);
  });
});

describe('a credit', () => {
  const words = 'the ministry 😀 said';
  const at = body.indexOf(words);
  const own = { claimId: 1, position: 0, sourceId: 1, words, start: at, end: at + words.length };

  test.each([
    ['of words of the body', {}, null],
    ['of other words', { words: 'the ministry said' }, 'credit_is_from_body'],
    ['of words one unit off', { start: at + 1, end: own.end + 1 }, 'credit_is_from_body'],
    ['of no words', { words: '', end: at }, 'credit_has_words'],
    ['of a place before the first', { position: -1 }, 'chain_counts_from_zero'],
    ['of a claim that is not there', { claimId: 9 }, 'credit_is_from_body'],
  ])('%s', async (_, more, rule) => {
    await insert('Claim', claim('At least 227 people'));
    expect(await broken(() => insert('ClaimSource', { ...own, ...more }))).toBe(rule);
  });

  test('keeps its claim in the version that both are anchored in', async () => {
    await insert('ArticleVersion', version(2, `${body} More.`));
    await insert('Claim', claim('At least 227 people'));
    const move = 'UPDATE "Claim" SET "articleVersionId" = 2';
    expect(await broken(() => db.query(move))).toBeNull();
    await insert('ClaimSource', own);
    expect(await broken(() => db.query(move))).toBe('quote_is_from_body');
  });
});

describe('an answer', () => {
  beforeEach(async () => {
    await db.query(`
      INSERT INTO "Fact" (id, "eventId", slug, position, kind, title, question, measure)
        VALUES (2, 1, 'g', 1, 'answer', 'G', 'g?', 'm'), (3, 1, 'h', 2, 'answer', 'H', 'h?', 'm');
      INSERT INTO "AnswerOption" (id, "factId", key, label, position)
        VALUES (1, 2, 'yes', 'yes', 0), (2, 2, 'no', 'no', 1), (3, 3, 'yes', 'yes', 0);`);
    await insert('Claim', claim('the ministry', { factId: 2 }));
  });

  test.each([
    ['that its fact admits', { optionId: 1 }, null],
    ['of another fact', { optionId: 3 }, 'answer_is_of_fact'],
    ['that no fact admits', { optionId: 9 }, 'answer_is_of_fact'],
    ['of a claim that is not there', { claimId: 9, optionId: 1 }, 'answer_is_of_fact'],
  ])('%s', async (_, more, rule) => {
    const row = { claimId: 1, ...more };
    expect(await broken(() => insert('ClaimAnswer', row))).toBe(rule);
    // What may not be written may not come about by a change either.
    await insert('Claim', claim('people', { id: 2, factId: 2 }));
    await insert('ClaimAnswer', { claimId: 2, optionId: 2 });
    const change = 'UPDATE "ClaimAnswer" SET "claimId" = $1, "optionId" = $2';
    expect(await broken(() => db.query(change, [row.claimId, row.optionId]))).toBe(rule);
  });

  test('keeps its claim and its option at their fact', async () => {
    const claimMoves = 'UPDATE "Claim" SET "factId" = 3 WHERE id = 1';
    const optionMoves =
      'UPDATE "AnswerOption" SET "factId" = 3, key = \'no\', position = 1 WHERE id = 1';
    await insert('ClaimAnswer', { claimId: 1, optionId: 1 });
    expect(await broken(() => db.query(claimMoves))).toBe('answer_is_of_fact');
    expect(await broken(() => db.query(optionMoves))).toBe('answer_is_of_fact');
    await db.query('DELETE FROM "ClaimAnswer"');
    expect(await broken(() => db.query(claimMoves))).toBeNull();
    expect(await broken(() => db.query(optionMoves))).toBeNull();
  });

  test('of several that a claim leaves open', async () => {
    await insert('ClaimAnswer', { claimId: 1, optionId: 1 });
    expect(await broken(() => insert('ClaimAnswer', { claimId: 1, optionId: 2 }))).toBeNull();
  });
});
