import { claimAddress } from './addresses';
import type { RowView } from './event-view';

/** Where the words that a row's sentences cite stand: its own claims', or those of its parts. */
export function addressOfWords(row: RowView, claimId: number): string | undefined {
  const claims = row.cells.flatMap((cell) => cell.claims);
  const claim = claims.find(({ id }) => id === claimId);
  return claim ? claimAddress(claim) : row.partClaims[claimId];
}
