import { describe, expect, test } from 'vitest';
import { readCandidates } from './candidates';
import { judgeSuggestions, missedPrecision } from './judge-suggestions';
import { halves, readPlaced } from './read-placed';

const facts = readCandidates();

describe.each(halves)('the facts suggested, %s', (half) => {
  const labels = readPlaced(half, facts);
  const judgement = judgeSuggestions(labels, facts);

  test('rest on at least 140 labelled pairs, half of them easily mistaken', () => {
    const belonging = labels.reduce((sum, { belongs }) => sum + belongs.size, 0);
    const mistaken = labels.reduce((sum, { not }) => sum + not.length, 0);
    expect(belonging + mistaken).toBeGreaterThanOrEqual(140);
    expect(mistaken).toBeGreaterThanOrEqual(70);
  });

  test('are as right as they have to be', () => {
    expect(missedPrecision(half, judgement)).toEqual([]);
  });

  test('are most of those that the claims belong to', () => {
    const { labelled, right } = judgement.all;
    expect(right / labelled).toBeGreaterThanOrEqual(0.9);
  });

  test('have no label that says both of one pair', () => {
    for (const { belongs, not } of labels)
      expect(not.filter((name) => belongs.has(name))).toEqual([]);
  });
});

test('no article is in both halves', () => {
  const [one, other] = halves.map((half) => {
    const outlets = readPlaced(half, facts).flatMap(({ claim }) => claim?.article.outlet ?? []);
    return new Set(outlets);
  });
  expect([...(one ?? [])].filter((outlet) => other?.has(outlet))).toEqual([]);
});
