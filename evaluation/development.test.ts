import { describe, expect, test } from 'vitest';
import { extractClaims } from '../core/extract/extract';
import { missedBars } from './bars';
import { judge } from './judge';
import { developmentFiles, readLabels } from './read-labels';

const texts = developmentFiles().flatMap(readLabels);

describe('the development set', () => {
  test('has at least 300 texts, a third of them without claims', () => {
    expect(texts.length).toBeGreaterThanOrEqual(300);
    const without = texts.filter(({ claims }) => claims.length === 0);
    expect(without.length).toBeGreaterThanOrEqual(texts.length / 3);
  });

  test('has every kind of claim, no text twice, and British and American spelling', () => {
    const kinds = new Set(texts.flatMap(({ claims }) => claims.map(({ label }) => label.kind)));
    expect(kinds.size).toBe(4);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    const all = texts.map(({ text }) => text).join('\n');
    expect(all).toMatch(/\b(?:defence|centre|favour|neighbour|organis|labour|colour|metres)/i);
    expect(all).toMatch(/\b(?:defense|center|favor\b|neighbor|organiz|labor\b|color\b|meters)/i);
  });

  test('is read as well as it has to be', () => {
    expect(missedBars(judge(texts, extractClaims))).toEqual([]);
  });
});
