import { z } from 'zod';
import { plainLine } from './plain-text';

/**
 * A text in one line by the rules for texts that are kept, of at most so many UTF-16 code units.
 *
 * @param name as a sentence about it begins
 */
export function keptLine(name: string, most: number) {
  return z
    .string()
    .transform(plainLine)
    .refine(
      (line) => line.length <= most,
      `${name} has more than ${most.toLocaleString('en-GB')} characters.`,
    );
}
