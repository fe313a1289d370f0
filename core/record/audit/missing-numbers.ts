/** Numbers that follow each other, both ends included. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The numbers between the smallest and the largest that are not among them, each run of them as one, the
 * highest first: the resolutions that no entry of the record carries.
 */
export function missingNumbers(numbers: readonly number[]): readonly NumberRange[] {
  const sorted = [...new Set(numbers)].sort((a, b) => b - a);
  return sorted.flatMap((number, index) => {
    const above = sorted[index - 1] ?? number + 1;
    return above === number + 1 ? [] : [{ first: number + 1, last: above - 1 }];
  });
}

/** A run of numbers in words: "2762", "1974 to 2503". */
export function rangeInWords({ first, last }: NumberRange): string {
  return first === last ? first.toString() : `${first} to ${last}`;
}
