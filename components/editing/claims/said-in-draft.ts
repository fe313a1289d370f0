import type { FactChoice } from '@/core/claims/editor-claim-view';
import { typedDifferences } from '@/core/claims/typed-differences';
import type { TypedReading } from '@/core/claims/typed-reading';

/** What a reading that was typed says otherwise than another, part by part, for a list of drafts. */
export function partsSaid(
  typed: TypedReading,
  other: TypedReading,
  fact: Pick<FactChoice, 'kind' | 'options'> | null,
): readonly string[] {
  if (fact === null) return [];
  return typedDifferences({ base: other, theirs: other, mine: typed }, fact).map(
    ({ name, mine }) => `${name}: ${mine}`,
  );
}

/** What was typed, a line for each of it that says something. */
export function inLines(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
}
