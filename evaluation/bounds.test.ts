import { describe, expect, test } from 'vitest';
import { parseBounds, writeBounds } from './bounds';

describe('bounds as labels write them', () => {
  test.each([
    '[227]',
    '[227,)',
    '(700,)',
    '[0,50]',
    '[0,50)',
    '[40,50]',
    '~[3500,4500]',
    '~[450,500)',
    '~(500,550]',
    '~[24,)',
    '[0]',
    '~[11.5,12.5]',
  ])('%s is read and written alike', (written) => {
    const read = parseBounds(written);
    expect(read && writeBounds(read)).toBe(written);
  });

  test('tell the four ways in which a bound can be', () => {
    expect(parseBounds('(700,)')).toEqual({
      ...{ lower: 700, lowerInclusive: false, upper: null, upperInclusive: false },
      approximate: false,
    });
    expect(parseBounds('~[0,50)')).toEqual({
      ...{ lower: 0, lowerInclusive: true, upper: 50, upperInclusive: false },
      approximate: true,
    });
  });

  test.each([
    ...['', '227', '[227', '[,50]', '[50,40]', '(40,40]', '(40)', '[40,]', '[1,2,3]', '[-1]'],
    ...['[1,000]0', '[a]', '≥227', '[227,) ', '~~[2]'],
  ])('“%s” is refused', (written) => {
    expect(parseBounds(written)).toBeNull();
  });
});
