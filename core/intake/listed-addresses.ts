import { addressKey } from './address-key';

/** Addresses that may be brought in at once. */
export const mostAddresses = 500;

/**
 * Reads a list of addresses, one a line, each once; or in a sentence which line is none, or that there are too many.
 */
export function listedAddresses(
  text: string,
): { readonly addresses: ReadonlyMap<string, string> } | { readonly problem: string } {
  const addresses = new Map<string, string>();
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const address = line.trim();
    if (address === '') continue;
    const key = addressKey(address);
    if (key === null) {
      const shown = address.length > 100 ? `${address.slice(0, 100)}…` : address;
      return {
        problem: `Line ${index + 1} is no address of the web: “${shown}”. One begins with https:// or http://.`,
      };
    }
    if (!addresses.has(key)) addresses.set(key, address);
    if (addresses.size > mostAddresses) {
      return { problem: `That is too many: at most ${mostAddresses} addresses at once.` };
    }
  }
  return addresses.size === 0 ? { problem: 'Give one address, or one a line.' } : { addresses };
}
