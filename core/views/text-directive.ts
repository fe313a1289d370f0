import type { FoundSegment } from '../search/fragment';

/** So many UTF-16 code units of the words before and after a hit tell it from others. */
const around = 40;

/**
 * The fragment by which a browser finds and marks words of a page, "#:~:text=…": the first hit among
 * segments, with the whole words next to it. "" where nothing was hit.
 *
 * Browsers that know no such fragments open the page at its top.
 */
export function textDirective(segments: readonly FoundSegment[]): string {
  const at = segments.findIndex(({ hit }) => hit);
  const hit = segments[at]?.text;
  if (hit === undefined) return '';
  const text = (from: readonly FoundSegment[]) => from.map((segment) => segment.text).join('');
  const before = text(segments.slice(0, at))
    .slice(-around)
    .replace(/^\S*\s/, '');
  const after = text(segments.slice(at + 1))
    .slice(0, around)
    .replace(/\s\S*$/, '');
  // The hit may be the middle of a word that a browser would not part: "Gaza" in "Gaza's".
  const words = `${before}${hit}${after}`.trim();
  return `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
