/** The address of an event's comparison. */
export function eventAddress(event: string): string {
  return `/events/${event}`;
}

/** The fragment that names a fact's row on its event's page. */
export function rowAnchor(fact: string): string {
  return `fact-${fact}`;
}

/** The address of one fact of an event. */
export function factAddress(event: string, fact: string): string {
  return `/events/${event}/facts/${fact}`;
}

/** The address of an article in the version that was read. */
export function articleAddress(article: string, version: number): string {
  return `/articles/${article}/${version}`;
}

/** The address of the words of a claim, in the version that they were read in. */
export function claimAddress(claim: {
  readonly article: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
}): string {
  return `${articleAddress(claim.article, claim.version)}#${claimAnchor(claim)}`;
}

/** The fragment that names a span of a version's body, in UTF-16 code units. */
export function claimAnchor({
  start,
  end,
}: {
  readonly start: number;
  readonly end: number;
}): string {
  return `chars-${start}-${end}`;
}

/** Reads a version number from an address; null for anything but a plain number from 1. */
export function parseVersion(segment: string): number | null {
  return /^[1-9]\d{0,5}$/.test(segment) ? Number(segment) : null;
}
