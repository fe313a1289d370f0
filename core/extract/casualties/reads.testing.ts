import { expect, test } from 'vitest';
import { claimsIn } from '../claims.testing';

type Row = readonly [text: string, ...claims: readonly string[]];

/** Tests each text with the claims that it makes, and no others. */
export function reads(rows: readonly Row[]): void {
  test.each(rows.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(claimsIn(text)).toEqual(claims);
  });
}
