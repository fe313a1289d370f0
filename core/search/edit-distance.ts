/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make one word
 * of another (optimal string alignment: nothing that was swapped is changed again).
 */
export function editDistance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (row[j - 1] ?? 0) + 1,
          (oneBack[j] ?? 0) + 1,
          (oneBack[j - 1] ?? 0) + same,
          swapped ? (twoBack[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    twoBack = oneBack;
    oneBack = row;
  }
  return oneBack[b.length] ?? 0;
}
