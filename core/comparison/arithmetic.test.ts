import { describe, expect, it, test } from 'vitest';
import { atLeast } from '../quantities/interval';
import { checkParts } from './arithmetic';
import type { Claim } from './claim';
import { codes, mentions, quantityFact, says, sentences } from './claims.testing';
import { type SentencePart, sentenceText } from './reason';
import { compareRow } from './row';

const fact = quantityFact({ asOf: '2023-10-08', cumulative: true });
const check = (total: readonly Claim[], ...parts: (readonly Claim[])[]) =>
  checkParts(
    { fact, claims: total },
    [{ facts: parts.map((claims) => ({ fact, claims })) }],
    'literal',
  );
const text = (sentence: readonly SentencePart[] | undefined) => sentenceText(sentence ?? []);

describe('checkParts', () => {
  it('adds more than 700 and at least 415 to at least 1,116, beside which at least 1,100 holds', () => {
    const [checked] = check(
      [says('Indian Awaaz', 'At least 1,100')],
      [says('Indian Awaaz', 'More than 700')],
      [says('Indian Awaaz', 'At least 415')],
    );
    expect(checked?.sum).toEqual(atLeast(1_116));
    expect(checked?.holds).toBe(true);
    expect(text(checked?.sentence)).toBe(
      'In Indian Awaaz, “More than 700” and “At least 415” come to 1,116 or more; the total “At least 1,100” holds beside them.',
    );
  });

  it('finds that 64 children and 38 women are within 227', () => {
    const [checked] = check(
      [says('NZ Herald', 'At least 227')],
      [says('NZ Herald', '64')],
      [says('NZ Herald', '38')],
    );
    expect([checked?.sum.lower, checked?.holds]).toEqual([102, true]);
  });

  test.each<[string, string, string[], boolean]>([
    ['parts that exceed their total fail', '101', ['64', '38'], false],
    ['parts that come to the total hold', '102', ['64', '38'], true],
    ['an open part beyond a closed total fails', 'fewer than 102', ['64', 'at least 38'], false],
    ['loose parts that may come to less hold', '100', ['up to 64', 'some 38'], true],
    ['a round total leaves room for its parts', '1,100', ['700', '415'], true],
    ['a round total does not leave room for everything', '1,100', ['700', '515'], false],
    ['a round ceiling leaves the same room', 'up to 1,100', ['700', '415'], true],
    ['zero is a part like any other', '0', ['0', '1'], false],
    ['a single part larger than its total fails', '50', ['64'], false],
  ])('%s', (_, total, parts, holds) => {
    const checks = check(
      [says('NZ Herald', total)],
      ...parts.map((words) => [says('NZ Herald', words)]),
    );
    expect(checks.map((one) => one.holds)).toEqual([holds]);
  });

  it('says nothing of a single part that holds', () => {
    expect(check([says('NZ Herald', '227')], [says('NZ Herald', '64')])).toEqual([]);
  });

  it('holds each article against its own total only', () => {
    const total = [says('NZ Herald', '227'), says('Reaction', '100')];
    expect(check(total, [says('NZ Herald', '64')], [says('NZ Herald', '38')])).toHaveLength(1);
    expect(
      check([says('Reaction', '100')], [says('NZ Herald', '64')], [says('NZ Herald', '38')]),
    ).toEqual([]);
  });

  it('does not add up a figure whose scope is not its fact’s', () => {
    const later = says('NZ Herald', '500', { scope: { asOf: '2023-10-09' } });
    const daily = says('NZ Herald', '500', { scope: { cumulative: false } });
    const narrower = says('NZ Herald', '500', { scope: { place: 'Rafah' } });
    const parts = [
      [says('NZ Herald', '64')],
      [later, says('NZ Herald', '38')],
      [daily],
      [narrower],
    ];
    expect(check([says('NZ Herald', '227')], ...parts).map(({ sum }) => sum.lower)).toEqual([102]);
    expect(check([says('NZ Herald', '10', { scope: { asOf: '2023-10-01' } })], ...parts)).toEqual(
      [],
    );
  });

  it('does not add up parts of another day than the total’s', () => {
    const nextDay = quantityFact({ asOf: '2023-10-09', cumulative: true });
    const part = { fact: nextDay, claims: [says('NZ Herald', '500')] };
    const total = { fact, claims: [says('NZ Herald', '227')] };
    expect(checkParts(total, [{ facts: [part, part] }], 'literal')).toEqual([]);
  });

  it('reads an article that gives several figures at its widest, and cites those with a number', () => {
    const part = [
      mentions('NZ Herald', 'fighters too'),
      says('NZ Herald', '20'),
      says('NZ Herald', '130'),
    ];
    const [checked] = check([says('NZ Herald', '100')], part, [says('NZ Herald', '90')]);
    expect(checked?.holds).toBe(false);
    expect(text(checked?.sentence)).toBe(
      'In NZ Herald, “20” or “130” and “90” come to between 110 and 220; the total “100” is smaller than these parts.',
    );
  });

  it('makes the row of the total a conflict when it fails', () => {
    const total = [says('NZ Herald', '99')];
    const parts = check(total, [says('NZ Herald', '64')], [says('NZ Herald', '38')]);
    const row = compareRow(fact, total, 'literal', parts);
    expect(row.verdict).toBe('conflict');
    expect(codes(row)).toEqual(['arithmetic']);
    expect(sentences(row)[0]).toMatch(/is smaller than these parts\.$/);
  });

  it('leaves the row as it was when it holds', () => {
    const total = [says('NZ Herald', 'At least 227')];
    const parts = check(total, [says('NZ Herald', '64')], [says('NZ Herald', '38')]);
    const row = compareRow(fact, total, 'literal', parts);
    expect(row.verdict).toBe('reported once');
    expect(codes(row)).toEqual(['one article only', 'arithmetic']);
  });
});
