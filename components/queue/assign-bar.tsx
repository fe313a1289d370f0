'use client';

import { type MouseEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { ask } from '../editing/ask';
import { quietButton } from '../editors/looks';

/** Says who is to look at the rows that are selected. Part of a form that does the same without scripts. */
export function AssignBar({
  ids,
  selected,
  onSelect,
  onAssigned,
  people,
  me,
}: {
  ids: readonly number[];
  selected: ReadonlySet<number>;
  onSelect: (ids: ReadonlySet<number>) => void;
  onAssigned: () => void;
  people: readonly { readonly id: string; readonly name: string }[];
  me: string;
}) {
  const runs = useSyncExternalStore(never, yes, no);
  const [assignee, setAssignee] = useState(me);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ sentence: string; refused: boolean } | null>(null);
  const field = useId();
  const count = ids.filter((id) => selected.has(id)).length;

  const assign = async (event: MouseEvent) => {
    event.preventDefault();
    if (busy) return;
    if (count === 0) return setSaid({ sentence: 'Select the rows first.', refused: true });
    setBusy(true);
    const discrepancyIds = ids.filter((id) => selected.has(id)).slice(0, mostAtOnce);
    const answer = await ask<{ changed: number }>('/api/editor/assignments', {
      method: 'POST',
      body: { discrepancyIds, assigneeId: assignee || null },
    });
    setBusy(false);
    if (!answer.done) return setSaid({ sentence: answer.sentence, refused: true });
    const name = people.find(({ id }) => id === assignee)?.name ?? null;
    setSaid({ sentence: assigned(answer.value.changed, name, assignee === me), refused: false });
    const rest = new Set(selected);
    for (const id of discrepancyIds) rest.delete(id);
    onSelect(rest);
    onAssigned();
  };

  return (
    <fieldset className="sticky top-0 z-10 flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-paper py-2.5 text-sm print:hidden">
      <legend className="sr-only">Say who is to look</legend>
      {runs && (
        <SelectAll
          count={count}
          of={ids.length}
          onSelect={(all) => onSelect(new Set(all ? ids : []))}
        />
      )}
      <div className="flex min-w-0 flex-wrap items-center gap-2 sm:ml-auto">
        <label htmlFor={field} className="text-soft">
          Who is to look
        </label>
        <select
          id={field}
          name="assignee"
          value={assignee}
          onChange={(event) => setAssignee(event.target.value)}
          className="min-h-9 max-w-56 min-w-0 border border-strong-rule bg-paper px-2 text-ink"
        >
          <option value={me}>you</option>
          <option value="">nobody</option>
          {people
            .filter(({ id }) => id !== me)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
        <button type="submit" onClick={assign} aria-disabled={busy} className={quietButton}>
          {busy ? 'Assigning …' : 'Assign'}
        </button>
      </div>
      <p
        role={said?.refused ? 'alert' : 'status'}
        className={said === null ? 'sr-only' : `basis-full ${said.refused ? 'text-conflict' : ''}`}
      >
        {said?.sentence}
      </p>
    </fieldset>
  );
}

function SelectAll({
  count,
  of,
  onSelect,
}: {
  count: number;
  of: number;
  onSelect: (all: boolean) => void;
}) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && count < of;
  }, [count, of]);
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2.5">
      <input
        ref={box}
        type="checkbox"
        checked={count === of}
        onChange={() => onSelect(count !== of)}
        className="size-4.5 shrink-0 accent-accent"
      />
      {count === 0 ? 'Select all on this page' : `${count} selected`}
    </label>
  );
}

/** As many as one request assigns; see core/annotations/annotation-input.ts. */
const mostAtOnce = 200;

function assigned(changed: number, name: string | null, own: boolean): string {
  if (changed === 0) return 'Nothing was changed: it was so already.';
  const rows = changed === 1 ? 'one row' : `${changed} rows`;
  if (name === null) return `Nobody is asked to look at ${rows} any more.`;
  return own ? `You are to look at ${rows}.` : `${name} is asked to look at ${rows}.`;
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
