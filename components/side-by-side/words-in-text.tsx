import { addressOfBoth, passageAnchor } from '@/core/views/side-by-side-address';
import type { ComparedText, WordsInText } from '@/core/views/side-by-side-view';

/** Words of one of the texts as it prints them, and the way to the passage that they stand in. */
export function Words({
  column,
  text,
  other,
  words,
}: {
  column: 'a' | 'b';
  text: ComparedText;
  other: ComparedText;
  words: WordsInText;
}) {
  const passage = text.passages[words.passage];
  const last = text.passages.findIndex(({ end }) => end >= words.end) + 1;
  const first = words.passage + 1;
  const name = last > first ? `passages ${first} to ${last}` : `passage ${first}`;
  return (
    <>
      <span className="font-serif whitespace-pre-line">{words.text}</span>{' '}
      {passage && (
        <a
          href={`${addressOfBoth(column, text, other)}#${passageAnchor(column, passage)}`}
          aria-label={`${name} of ${text.name}`}
          className="text-sm whitespace-nowrap print:hidden"
        >
          {name}
        </a>
      )}
    </>
  );
}
