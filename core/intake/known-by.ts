/** How the outlet and the address of an article are known, as it stands after the outlet’s name. */
export function outletAndAddress(ofOutlet: string, ofAddress: string): string {
  return ofAddress === ofOutlet ? ofOutlet : `${ofOutlet}${between}${ofAddress}`;
}

/** The two of them apart again. What says one thing of both says it of each. */
export function knownBy(basis: string): { readonly ofOutlet: string; readonly ofAddress: string } {
  const at = basis.lastIndexOf(between);
  if (at < 0) return { ofOutlet: basis, ofAddress: basis };
  return { ofOutlet: basis.slice(0, at), ofAddress: basis.slice(at + between.length) };
}

const between = '; the address ';
