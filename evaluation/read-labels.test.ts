import { describe, expect, test } from 'vitest';
import { parseLabels } from './read-labels';

const text = `
- text: At least 30 people were killed, including nine children, and 12 people were hurt.
  style: agency
  claims:
    - kind: casualty
      quote: At least 30 people were killed
      measure: killed
      population: people
      bounds: "[30,)"
      hedge: at least
    - kind: casualty
      quote: nine children
      measure: killed
      population: children
      bounds: "[9]"
      partOf: At least 30 people were killed
`.trimStart();

const vote = `
- text: Britain abstained.
  style: agency
  claims:
    - kind: vote
      quote: Britain abstained
      positions:
        United Kingdom: abstaining
`.trimStart();

describe('labels', () => {
  test('are read with their places in file and text; what is not given is null', () => {
    const [read] = parseLabels('a.yaml', text);
    expect(read).toMatchObject({ file: 'a.yaml', line: 1 });
    expect(read?.claims[1]).toMatchObject({
      ...{ line: 10, start: 42, end: 55 },
      label: {
        ...{ kind: 'casualty', quote: 'nine children', place: null, hedge: null },
        ...{ attribution: null, modality: 'asserted', partOf: 'At least 30 people were killed' },
        bounds: { lower: 9, upper: 9, approximate: false },
      },
    });
    const [onVote] = parseLabels('b.yaml', vote);
    expect(onVote?.claims[0]?.label).toEqual({
      ...{
        kind: 'vote',
        quote: 'Britain abstained',
        positions: { 'United Kingdom': 'abstaining' },
      },
      ...{ inFavour: null, against: null, abstaining: null, outcome: null },
      ...{ attribution: null, modality: 'asserted' },
    });
  });

  test.each([
    ['a quote that is not there', 'quote: nine children', 'quote: ten children', 11],
    ['a quote that stands there twice', 'quote: nine children', 'quote: people', 11],
    ['bounds that are none', '"[9]"', '"9"', 14],
    [
      'a measure that is none',
      'measure: killed\n      population: c',
      'measure: dead\n      population: c',
      12,
    ],
    ['an unknown field', 'partOf:', 'whole:', 15],
    ['a total that is no claim', 'partOf: At least 30', 'partOf: 30', 15],
    ['an unknown style', 'style: agency', 'style: gossip', 2],
    ['a hedge in capitals', 'hedge: at least', 'hedge: At least', 9],
    ['a claim without a kind', '- kind: casualty\n      quote: nine', '- quote: nine', 10],
    ['a field given twice', 'population: children', 'measure: killed', 13],
  ])('are refused, with file and line, for %s', (_, from, to, line) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(() => parseLabels('a.yaml', broken)).toThrow(new RegExp(`^a\\.yaml:${line}: \\S`));
  });

  test('are refused for a member without its United Nations name, and an unknown position', () => {
    const press = vote.replace('United Kingdom', 'Britain');
    expect(() => parseLabels('b.yaml', press)).toThrow(/^b\.yaml:7: .*short names/);
    const position = vote.replace(': abstaining', ': away');
    expect(() => parseLabels('b.yaml', position)).toThrow(/^b\.yaml:7: /);
  });
});
