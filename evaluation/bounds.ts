import type { QuantityAsJson } from '../core/extract/as-json';

/** The bounds of a quantity, and whether the words leave them open. */
export type Bounds = Omit<QuantityAsJson, 'hedge'>;

/**
 * Reads bounds as labels write them: `[227]`, `[227,)`, `(700,)`, `[0,50)`, `[40,50]`, `~[3500,4500]`.
 * Null for anything else, and for bounds that hold no number.
 */
export function parseBounds(written: string): Bounds | null {
  const groups =
    /^(?<about>~?)(?<open>[[(])(?<from>\d+(?:\.\d+)?)(?:(?<comma>,)(?<to>\d+(?:\.\d+)?)?)?(?<close>[\])])$/.exec(
      written,
    )?.groups;
  if (groups === undefined) return null;
  const lower = Number(groups.from);
  const alone = groups.comma === undefined;
  const upper = alone ? lower : groups.to === undefined ? null : Number(groups.to);
  const lowerInclusive = groups.open === '[';
  const upperInclusive = groups.close === ']';
  if (upper === null && upperInclusive) return null;
  if (upper !== null && (upper < lower || (upper === lower && !(lowerInclusive && upperInclusive))))
    return null;
  return { lower, upper, lowerInclusive, upperInclusive, approximate: groups.about === '~' };
}

/** Bounds as labels write them. */
export function writeBounds(bounds: Bounds): string {
  const { lower, upper, lowerInclusive, upperInclusive } = bounds;
  const about = bounds.approximate ? '~' : '';
  if (lower === upper) return `${about}[${lower}]`;
  return `${about}${lowerInclusive ? '[' : '('}${lower ?? ''},${upper ?? ''}${upperInclusive ? ']' : ')'}`;
}
