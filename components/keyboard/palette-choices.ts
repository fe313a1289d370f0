/** Something that the palette leads to, by the name that a reader looks for. */
export interface PaletteEntry {
  readonly name: string;
  /** What kind of thing it is. */
  readonly kind: string;
}

/** No more are offered at once. */
const mostChoices = 12;

/** The entries whose name has every word of what is looked for, whatever its case and its accents. */
export function paletteChoices<Entry extends PaletteEntry>(
  entries: readonly Entry[],
  query: string,
): readonly Entry[] {
  const words = folded(query).split(/\s+/);
  return entries
    .filter(({ name }) => {
      const own = folded(name);
      return words.every((word) => own.includes(word));
    })
    .slice(0, mostChoices);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
