import { useEffect, useRef } from 'react';
import type { Typed } from '@/core/annotations/typed';
import { Moment } from '../moment';
import { Differences } from './differences';
import { useEditing } from './editing';
import { button } from './looks';
import type { Standing } from './standing';
import { fieldsThatDiffer } from './what-differs';

/** What somebody else saved while this was being written, beside what was typed, and the ways on. */
export function Conflict({
  theirs,
  mine,
  refused,
  onTakeTheirs,
  onKeepMine,
  onMerge,
}: {
  theirs: Standing;
  mine: Typed;
  /** Whether a save was refused for it; else it is shown as it arrives, and nobody is interrupted. */
  refused: boolean;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
  onMerge: () => void;
}) {
  const { company } = useEditing();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (refused) heading.current?.focus();
  }, [refused]);
  const fields = fieldsThatDiffer(theirs.typed, mine, company.people);
  return (
    <section aria-label="Two texts" className="border-l-4 border-contested bg-paper p-3 sm:p-4">
      <h4 ref={heading} tabIndex={-1} className="font-semibold">
        {theirs.by} saved this while you were writing
      </h4>
      <p className="text-sm text-soft">
        Version {theirs.version}, <Moment at={theirs.at} />. Nothing of yours is lost. Words that
        only one of the two has are marked.
      </p>
      <div className="mt-3 grid gap-4 md:grid-cols-2">
        <Text title={`As ${theirs.by} saved it`}>
          <Differences before={theirs.typed.note} after={mine.note} show="before" />
        </Text>
        <Text title="As you typed it">
          <Differences before={theirs.typed.note} after={mine.note} show="after" />
        </Text>
      </div>
      {fields.length > 0 && (
        <dl className="mt-3 text-sm">
          {fields.map((field) => (
            <div key={field.name}>
              <dt className="inline font-semibold">{field.name}: </dt>
              <dd className="inline">
                theirs <bdi>{field.theirs}</bdi>, yours <bdi>{field.mine}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className={button} onClick={onMerge}>
          Put both in the note
        </button>
        <button type="button" className={button} onClick={onKeepMine}>
          Keep mine
        </button>
        <button type="button" className={button} onClick={onTakeTheirs}>
          Take theirs
        </button>
      </div>
    </section>
  );
}

function Text({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="mb-1 text-sm font-semibold">{title}</p>
      {children}
    </div>
  );
}
