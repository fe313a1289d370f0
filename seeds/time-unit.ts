/** The unit of time that a text names right after a place, in the singular; null where it names none. */
export function timeUnitAfter(text: string, place: number): string | null {
  const word = /^[\s-]+(second|minute|hour|day|week|month|year)s?\b/i.exec(text.slice(place));
  return word?.[1]?.toLowerCase() ?? null;
}
