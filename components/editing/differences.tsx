import { useMemo } from 'react';
import { type Change, wordChanges } from '@/core/annotations/word-changes';

/** One of two texts, with the words marked that the other does not have. */
export function Differences({
  before,
  after,
  show,
}: {
  before: string;
  after: string;
  show: 'before' | 'after' | 'both';
}) {
  const changes = useMemo(() => wordChanges(before, after), [before, after]);
  const shown = changes.filter((own) => own.in === 'both' || show === 'both' || own.in === show);
  if (shown.length === 0) return <p className="text-soft italic">no note</p>;
  return (
    <p dir="auto" className="max-h-80 overflow-y-auto whitespace-pre-wrap [unicode-bidi:isolate]">
      {keyed(shown).map(({ key, change }) => (
        <Piece key={key} change={change} beside={show !== 'both'} />
      ))}
    </p>
  );
}

function Piece({ change: { text, in: where }, beside }: { change: Change; beside: boolean }) {
  if (where === 'both') return text;
  const Mark = where === 'before' ? 'del' : 'ins';
  return <Mark className={beside ? looks.after : looks[where]}>{text}</Mark>;
}

const looks = {
  before: 'bg-paper decoration-conflict decoration-2 line-through',
  after: 'bg-target text-ink no-underline',
};

function keyed(changes: readonly Change[]): readonly { key: number; change: Change }[] {
  let at = 0;
  return changes.map((change) => {
    at += change.text.length;
    return { key: at, change };
  });
}
