import type { FoundSegment } from '@/core/search/fragment';

/** Words with what was looked for marked in them. */
export function FoundText({ segments }: { segments: readonly FoundSegment[] }) {
  return segments.map(({ text, hit }, index) =>
    hit ? (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: segments are told apart by their place alone.
        key={index}
        className="bg-target text-inherit print:bg-transparent print:font-bold"
      >
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
