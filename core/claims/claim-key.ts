/** Reads a claim's identifier from an address; null for anything but a plain number from 1. */
export function parseClaimId(segment: string): number | null {
  const id = /^[1-9]\d{0,9}$/.test(segment) ? Number(segment) : null;
  return id !== null && id <= 2_147_483_647 ? id : null;
}
