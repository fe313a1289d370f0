/**
 * Moves the rows that stand where another is to be behind all others, so that the wanted order can be
 * written row by row: no two may hold one position, not even while they change places.
 */
export async function makeRoom<Row extends { readonly position: number }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  wanted: readonly string[],
  move: (row: Row, position: number) => Promise<unknown>,
): Promise<void> {
  let free = Math.max(wanted.length, ...rows.map(({ position }) => position + 1));
  for (const row of rows) {
    if (row.position >= wanted.length || wanted[row.position] === nameOf(row)) continue;
    await move(row, free);
    free += 1;
  }
}
