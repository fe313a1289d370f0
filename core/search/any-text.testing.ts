import fc from 'fast-check';

/** Any string of UTF-16 code units, halves of characters among them, and of what queries are made of. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      '"',
      '-',
      ' ',
      "'",
      '\\',
      '(',
      '|',
      '&',
      ':*',
      '!',
      'or',
      'é',
      '🕊',
      'veto',
      '\0',
    ),
  );
  return fc.array(unit, { maxLength }).map((units) => units.join(''));
}
