import type { Anchor } from './anchor';

/** Interim. */
export function anchorNow({ exact }: Pick<Anchor, 'exact'>, body: string): number | null {
  const first = body.indexOf(exact);
  return first === -1 || body.indexOf(exact, first + 1) !== -1 ? null : first;
}
