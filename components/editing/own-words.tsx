import { useState } from 'react';
import { beginningOf } from '@/core/annotations/beginning-of';

/** Characters and lines of what somebody wrote that are shown before it is folded. */
const longest = { characters: 1200, lines: 14 };

/**
 * What somebody wrote, to the letter and as text: whatever its direction, it does not reach what stands around
 * it, and what is long is folded.
 */
export function OwnWords({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  const beginning = shownFirst(text);
  const folded = beginning !== text && !whole;
  return (
    <div>
      <p dir="auto" data-own-words className="max-w-3xl whitespace-pre-wrap [unicode-bidi:isolate]">
        {folded ? beginning : text}
      </p>
      {beginning !== text && (
        <button type="button" className={plain} onClick={() => setWhole(folded)}>
          {folded ? `Show all ${text.length.toLocaleString('en-GB')} characters` : 'Show less'}
        </button>
      )}
    </div>
  );
}

/** A button that looks like a link. */
export const plain =
  'min-h-8 cursor-pointer text-sm text-accent underline decoration-1 underline-offset-[0.18em] hover:decoration-2 pointer-coarse:min-h-11';

/** The beginning of a text, or all of it where that is short. */
function shownFirst(text: string): string {
  const lines = text
    .split('\n', longest.lines + 1)
    .slice(0, longest.lines)
    .join('\n');
  return beginningOf(lines, longest.characters).beginning;
}
