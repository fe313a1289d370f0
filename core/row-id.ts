/**
 * The identifier of a row as a form or an address has it: a whole number from 1 to 999,999,999, in digits alone; null
 * for everything else.
 */
export function rowId(given: unknown): number | null {
  return typeof given === 'string' && /^[1-9]\d{0,8}$/.test(given) ? Number(given) : null;
}
