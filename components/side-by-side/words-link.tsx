import { passageAnchor } from '@/core/views/side-by-side-address';
import type { ComparedText, WordsInText } from '@/core/views/side-by-side-view';

/** Words of one of the texts, with the way to the passage that they stand in. */
export function WordsLink({
  column,
  text,
  words,
}: {
  column: 'a' | 'b';
  text: ComparedText;
  words: WordsInText;
}) {
  const passage = text.passages[words.passage];
  return (
    <a
      href={passage && `#${passageAnchor(column, passage)}`}
      className="font-serif text-ink decoration-accent"
    >
      {words.text}
    </a>
  );
}
