import { addressProblem } from './address-problem';
import { keptLine } from './kept-line';

/**
 * An address of the web as it is kept, which is as URLs are written, so that its bytes are its characters; or nothing.
 *
 * @param name as a sentence about it begins
 */
export function keptAddress(name: string) {
  return keptLine(name, 2000)
    .superRefine((address, context) => {
      const problem = address === '' ? null : addressProblem(address);
      if (problem !== null) context.addIssue(`${name} ${problem}`);
    })
    .transform((address) => addressAsKept(address) ?? '');
}

/** The same of a text; null where it is no address that may be kept. */
export function addressAsKept(text: string): string | null {
  const address = text.trim();
  return addressProblem(address) === null ? new URL(address).href : null;
}
