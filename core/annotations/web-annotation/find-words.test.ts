import { describe, expect, it } from 'vitest';
import { selectorsShape } from './annotation-shape';
import { findWords } from './find-words';
import { body } from './published.testing';
import { readSelectors } from './read-selectors';

const quote = { type: 'TextQuoteSelector', exact: 'At least 12' };

/** Where the words that selectors choose stand, or why they do not. */
function foundBy(selector: unknown) {
  const steps = readSelectors(selectorsShape.parse(selector));
  return 'refused' in steps ? steps : findWords(body, steps.read);
}

describe('which words an annotation chooses', () => {
  const at = (start: number, end: number) => ({ read: { start, end } });
  const second = body.indexOf('12 people died”');
  const last = body.lastIndexOf('12 people');
  const twelve = { type: 'TextQuoteSelector', exact: '12 people died' };

  it.each([
    ['a quote that stands once', quote, at(3, 14)],
    [
      'a quote in its surroundings',
      { ...twelve, prefix: '“', suffix: '”' },
      at(second, second + 14),
    ],
    ['a position in characters', { type: 'TextPositionSelector', start: 2, end: 13 }, at(3, 14)],
    [
      'a quote and its position',
      [quote, { type: 'TextPositionSelector', start: 2, end: 13 }],
      at(3, 14),
    ],
    [
      'a quote whose position is another',
      [quote, { type: 'TextPositionSelector', start: 5, end: 9 }],
      at(3, 14),
    ],
    [
      'a quote that its position tells from others',
      [
        twelve,
        {
          type: 'TextPositionSelector',
          start: Array.from(body.slice(0, last)).length,
          end: Array.from(body.slice(0, last)).length + 14,
        },
      ],
      at(last, last + 14),
    ],
    [
      'a quote that refines an element',
      { type: 'FragmentSelector', value: 'para5', refinedBy: quote },
      at(3, 14),
    ],
    [
      'a quote that refines a quote',
      {
        type: 'TextQuoteSelector',
        exact: 'Later: “12 people died”',
        refinedBy: { ...twelve, exact: '12' },
      },
      at(second, second + 2),
    ],
    [
      'a position within a quote',
      {
        type: 'TextQuoteSelector',
        exact: 'Later: “12 people died”',
        refinedBy: { type: 'TextPositionSelector', start: 8, end: 10 },
      },
      at(second, second + 2),
    ],
    [
      'a quote among selectors of other kinds',
      [{ type: 'XPathSelector', value: '/p' }, quote],
      at(3, 14),
    ],
  ])('by %s', (_, selector, where) => {
    expect(foundBy(selector)).toEqual(where);
  });

  it.each([
    [
      'words that are not there',
      { ...quote, exact: 'at least 12' },
      /do not stand in that version/,
    ],
    ['words that stand several times', twelve, /several times/],
    ['surroundings that are not there', { ...twelve, prefix: 'of ' }, /do not stand/],
    [
      'a position behind the end',
      { type: 'TextPositionSelector', start: 2, end: 999 },
      /no words at its position/,
    ],
    [
      'an empty span',
      { type: 'TextPositionSelector', start: 2, end: 2 },
      /no words at its position/,
    ],
    [
      'a position within what cannot be followed',
      {
        type: 'FragmentSelector',
        value: 'p',
        refinedBy: { type: 'TextPositionSelector', start: 2, end: 13 },
      },
      /a place that Recount cannot find/,
    ],
    [
      'a quote of several places whose position is of other words',
      [twelve, { type: 'TextPositionSelector', start: 2, end: 13 }],
      /several times/,
    ],
  ])('and refuses %s', (_, selector, sentence) => {
    expect(foundBy(selector)).toEqual({ refused: expect.stringMatching(sentence) });
  });
});
