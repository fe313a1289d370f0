/** A statement binds 32,767 values at most, and a row of the record has fewer than twenty. */
const rowsAtOnce = 1_500;

/** Writes rows some at a time, one batch after another, as a transaction's one connection takes them. */
export async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await write(rows.slice(start, start + rowsAtOnce));
  }
}
