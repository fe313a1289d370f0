/** The claim that an element is, or is part of; null where it is none. In a row, its first claim. */
export function claimAt(element: Element | null): number | null {
  const marked = element?.closest<HTMLElement>('[data-claim]')?.dataset.claim;
  const own =
    marked?.split('/').at(-1) ??
    element?.closest<HTMLElement>('[data-reading]')?.dataset.reading ??
    element?.closest('[data-row], [data-key-item]')?.querySelector<HTMLElement>('[data-reading]')
      ?.dataset.reading;
  return own === undefined ? null : Number(own);
}

/** The part of the page beneath which a claim's panel stands: its line, its row, or what it is in. */
export function elementOfClaim(id: number): HTMLElement | null {
  const inText = document.querySelector(`[data-text] [data-claim$="/${id}"]`);
  const line = inText?.closest<HTMLElement>('[data-start]');
  if (line) return line;
  const own = document.querySelector<HTMLElement>(`[data-reading="${id}"]`);
  return own?.closest('tbody') ?? own;
}
