/** The address of all recorded votes; a query chooses among them, see core/views/votes-options.ts. */
export const votesAddress = '/votes';

/** The address of what the audit found in the record of votes. */
export const findingsAddress = '/votes/findings';

/** The fragment that names one of several entries under a symbol; they count from 1. */
export function entryAnchor(entry: number): string {
  return `entry-${entry}`;
}

/** The address of a document at the United Nations, by its symbol. */
export function documentAddress(symbol: string): string {
  const path = symbol.replaceAll(' ', '').split('/').map(encodeURIComponent).join('/');
  return `https://undocs.org/${path}`;
}
