import { addressKey } from './address-key';
import { addressProblem } from './address-problem';

/** Addresses that may be brought in at once. */
export const mostAddresses = 500;

/**
 * Reads a list of addresses, one a line, each once, by their keys; or says in a sentence which line is none, or that
 * there are too many. A line that is none is not told, as it may have a password in it.
 */
export function listedAddresses(
  text: string,
): { readonly addresses: ReadonlyMap<string, string> } | { readonly problem: string } {
  const addresses = new Map<string, string>();
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const address = line.trim();
    if (address === '') continue;
    const key = addressKey(address);
    const problem = addressProblem(address);
    if (key === null || problem !== null) return { problem: `Line ${index + 1} ${problem}` };
    if (!addresses.has(key)) addresses.set(key, new URL(address).href);
    if (addresses.size > mostAddresses) {
      return { problem: `That is too many: at most ${mostAddresses} addresses at once.` };
    }
  }
  return addresses.size === 0 ? { problem: 'Give one address, or one a line.' } : { addresses };
}
