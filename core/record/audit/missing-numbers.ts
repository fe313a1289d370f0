/**
 * The numbers between the smallest and the largest that are not among them, in order: the resolutions
 * that no entry of the record carries.
 */
export function missingNumbers(numbers: readonly number[]): readonly number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.flatMap((number, index) => {
    const before = sorted[index - 1] ?? number - 1;
    return Array.from({ length: number - before - 1 }, (_, skipped) => before + 1 + skipped);
  });
}
