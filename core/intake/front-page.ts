import { addressKey } from './address-key';

/**
 * Whether an address is that of a site's front page, by its path alone, which is the address of no article: nothing but
 * the host, the code of a language (`/en`, `/pt-br`) or a name by which front pages go (`/home`, `/index.php`).
 *
 * What still has a query is none: old sites tell their articles apart by that. False for what is no address.
 */
export function isFrontPage(address: string): boolean {
  const key = addressKey(address);
  if (key === null || key.includes('?')) return false;
  const slash = key.indexOf('/');
  return slash === -1 || frontPath.test(key.slice(slash));
}

const frontPath =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?|home|(?:index|default|home)\.(?:html?|php|aspx?|jsp))$/i;
