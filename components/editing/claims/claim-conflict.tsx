import { useEffect, useId, useRef, useState } from 'react';
import type { EditorClaimView } from '@/core/claims/editor-claim-view';
import type { TypedDifference } from '@/core/claims/typed-differences';
import type { TypedReading } from '@/core/claims/typed-reading';
import { Moment } from '../../moment';
import { button } from '../looks';

/** What somebody else made of a claim while this was being typed, beside it, and the ways on. */
export function ClaimConflict({
  current,
  mine,
  differences = [],
  refused,
  onGoOn,
  onTakeTheirs,
}: {
  current: EditorClaimView;
  /** What was typed, or the reason for it, in a line. */
  mine: string;
  /** Parts of the reading in which the two differ, to be chosen from one by one. */
  differences?: readonly TypedDifference[];
  /** Whether a save was refused for it; else it is shown as it arrives, and nobody is interrupted. */
  refused: boolean;
  /** Is told which of their parts are taken; the others stay as they were typed. Null where there is no going on. */
  onGoOn: ((taken: Partial<TypedReading>) => void) | null;
  onTakeTheirs: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (refused) heading.current?.focus();
  }, [refused]);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  // What only they changed is taken from them, unless its editor says otherwise.
  const sideOf = ({ name, untouched }: TypedDifference) =>
    chosen[name] ?? (untouched ? 'theirs' : 'mine');
  const taken = differences.filter((own) => sideOf(own) === 'theirs');
  const last = current.history.at(-1);
  return (
    <section aria-label="Two readings" className="border-l-4 border-contested bg-paper p-3 sm:p-4">
      <h4 ref={heading} tabIndex={-1} className="font-semibold">
        <bdi>{last?.editor ?? 'Somebody else'}</bdi> {did[last?.action ?? 'corrected']} while you
        were at it
      </h4>
      <p className="text-sm text-soft">
        {last !== undefined && <Moment at={last.at} />}. Nothing of yours is lost.
      </p>
      <dl className="mt-3 grid gap-4 text-sm md:grid-cols-2">
        <div className="min-w-0">
          <dt className="font-semibold">As it stands now{current.standing ? '' : ': set aside'}</dt>
          <dd>{last?.words}</dd>
          <dd dir="auto" className="mt-1 text-soft [unicode-bidi:isolate]">
            {last?.reason}
          </dd>
        </div>
        <div className="min-w-0">
          <dt className="font-semibold">As you have it</dt>
          {differences.length > 0 && !current.standing && (
            <dd>{differences.map((own) => `${own.name}: ${own.mine}`).join('; ')}</dd>
          )}
          <dd dir="auto" className="mt-1 text-soft [unicode-bidi:isolate]">
            {mine.trim() === '' ? 'no reason typed yet' : mine}
          </dd>
        </div>
      </dl>
      {current.standing && differences.length > 0 && (
        <>
          <p className="mt-4 text-sm">
            What to go on with, part by part. What you had left as it was is taken from theirs.
          </p>
          {differences.map((own) => (
            <Part
              key={own.name}
              difference={own}
              side={sideOf(own)}
              onChoose={(side) => setChosen({ ...chosen, [own.name]: side })}
            />
          ))}
        </>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {current.standing && onGoOn !== null && (
          <button
            type="button"
            className={button}
            onClick={() =>
              onGoOn(Object.assign({}, ...taken.map(({ theirFields }) => theirFields)))
            }
          >
            {taken.length === 0
              ? 'Go on with mine, on top of it'
              : 'Go on with these, on top of it'}
          </button>
        )}
        <button type="button" className={button} onClick={onTakeTheirs}>
          Leave it as it stands
        </button>
      </div>
    </section>
  );
}

type Side = 'theirs' | 'mine';

function Part({
  difference: { name, theirs, mine },
  side,
  onChoose,
}: {
  difference: TypedDifference;
  side: Side;
  onChoose: (side: Side) => void;
}) {
  const id = useId();
  return (
    <fieldset className="mt-2 border-t border-rule pt-1 text-sm">
      <legend className="float-left w-full font-semibold">{name}</legend>
      {(
        [
          ['theirs', 'Theirs', theirs],
          ['mine', 'Yours', mine],
        ] as const
      ).map(([own, whose, words]) => (
        <label
          key={own}
          className="clear-left flex min-h-8 items-baseline gap-2 py-1 pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name={id}
            checked={side === own}
            onChange={() => onChoose(own)}
            className="accent-accent"
          />
          <span className="min-w-0">
            {whose}: <bdi>{words}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const did = {
  read: 'read this claim anew',
  accepted: 'accepted this claim',
  added: 'added this claim',
  corrected: 'corrected this reading',
  moved: 'moved this claim',
  rejected: 'set this claim aside',
  restored: 'brought an earlier reading back',
} as const;
