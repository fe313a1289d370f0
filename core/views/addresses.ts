import type { RecordPlace } from '../comparison/reason';

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

/** What added to the address of a fact opens its annotations there; no page reads it but an editor's tools. */
export const annotateQuery = '?annotate=1';

/** The address of an outlet. */
export function outletAddress(outlet: string): string {
  return `${outletsAddress}/${outlet}`;
}

export const outletsAddress = '/outlets';

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

/** The address of the recorded votes on a draft, which is the symbol as it is written: /votes/S/2024/239. */
export function voteAddress(draft: string): string {
  return `/votes/${draft.split('/').map(encodeURIComponent).join('/')}`;
}

/** The address of an official series. */
export function seriesAddress(series: string): string {
  return `/series/${series}`;
}

/** The address of one day's row of a series, on the page of rows that begins with it. */
export function seriesDayAddress(series: string, day: string): string {
  return `${seriesAddress(series)}?from=${day}#${dayAnchor(day)}`;
}

/** The fragment that names a day's row on the page of its series. */
export function dayAnchor(day: string): string {
  return `day-${day}`;
}

/** The address of a place in the official record. */
export function recordAddress(place: RecordPlace): string {
  return place.kind === 'vote'
    ? voteAddress(place.draft)
    : seriesDayAddress(place.series, place.day);
}
