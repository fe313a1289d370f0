'use client';

import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { queueAddress } from '@/core/queue/queue-options';
import type { QueuePage } from '@/core/queue/queue-view';
import { annotateQuery } from '@/core/views/addresses';
import { signInAddress } from '@/core/views/return-path';
import { speakAs } from '../editing/ask';
import { addShortcuts } from '../keyboard/known-shortcuts';
import { AssignBar } from './assign-bar';
import { focusedRow } from './focused-row';
import { QueueRow } from './queue-row';
import { useQueue } from './use-queue';

/**
 * The rows of the queue, kept as they are now, with ways to go through them, to choose some and to say who is to
 * look. Without scripts it is a form.
 */
export function Queue({
  first,
  query,
  after,
  chosen,
  people,
  me,
}: {
  first: QueuePage;
  /** Of the address, without the place where the page starts. */
  query: string;
  /** The place where the page starts, as a query; null at the head. */
  after: string | null;
  /** The choice in words; empty for all. */
  chosen: string;
  people: readonly { readonly id: string; readonly name: string }[];
  me: string;
}) {
  useLayoutEffect(() => speakAs(me), [me]);
  const whole = joined(query, after);
  const { shown, page, problem, refresh } = useQueue(first, whole);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const select = useCallback((id: number, wanted: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      if (wanted) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  useRowKeys(select);
  const arrived = shown.filter(({ isNew, hasLeft }) => isNew && !hasLeft).length;
  const runs = useSyncExternalStore(never, yes, no);
  const address = `${queueAddress}${whole}`;
  return (
    <section aria-labelledby="rows" className="pt-7">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-strong-rule pb-2">
        <h2 id="rows" className="text-xl">
          {countInWords(page.total)}
          {chosen && `: ${chosen}`}
        </h2>
        {runs && (
          <p className="text-sm text-soft print:hidden">
            <kbd className="font-sans">j</kbd> and <kbd className="font-sans">k</kbd> go through,{' '}
            <kbd className="font-sans">x</kbd> selects, <kbd className="font-sans">a</kbd> annotates
          </p>
        )}
      </div>
      <p role="status" className={arrived > 0 ? 'pt-3 text-sm font-semibold' : 'sr-only'}>
        {arrived > 0 &&
          `${arrived === 1 ? 'One row has' : `${arrived} rows have`} come since this page was loaded.`}
      </p>
      {problem && (
        <p role="alert" className="mt-3 border-l-4 border-conflict bg-panel px-4 py-2 text-sm">
          {problem.sentence}{' '}
          {problem.signedOut ? (
            <a href={signInAddress(address)}>Sign in</a>
          ) : (
            <a href={address}>Load the queue again</a>
          )}
        </p>
      )}
      {shown.length === 0 ? (
        <p className="border-b border-rule py-10 text-soft">
          {after !== null && page.total.count > 0
            ? 'There is nothing further in this list. '
            : chosen
              ? 'No row fits this choice. '
              : 'No row needs a look. New ones appear here by themselves. '}
          {whole !== '' && <a href={queueAddress}>Show the whole queue</a>}
        </p>
      ) : (
        <form action="/api/editor/assignments" method="post">
          <input type="hidden" name="back" value={address} />
          <AssignBar
            ids={shown.map(({ item }) => item.id)}
            selected={selected}
            onSelect={setSelected}
            onAssigned={refresh}
            people={people}
            me={me}
          />
          <ol>
            {shown.map((row) => (
              <QueueRow
                key={row.item.id}
                row={row}
                now={page.readAt}
                me={me}
                selected={selected.has(row.item.id)}
                onSelect={select}
              />
            ))}
          </ol>
        </form>
      )}
      {(after !== null || page.next !== null) && (
        <nav aria-label="Pages" className="flex flex-wrap gap-x-6 gap-y-1 pt-5 print:hidden">
          {after !== null && <a href={`${queueAddress}${query}`}>The head of this list</a>}
          {page.next !== null && (
            <a href={`${queueAddress}${joined(query, `?after=${page.next}`)}`} rel="next">
              Further rows
            </a>
          )}
        </nav>
      )}
    </section>
  );
}

/** `x` selects the row that has the focus, and `a` opens it to annotate. */
function useRowKeys(select: (id: number, wanted: boolean) => void): void {
  useEffect(
    () =>
      addShortcuts([
        {
          keys: ['x'],
          does: 'Select the row, or take it back',
          action: {
            kind: 'call',
            call: () => {
              const row = focusedRow();
              if (row !== null) select(row.id, !row.selected);
              return row !== null;
            },
          },
        },
        {
          keys: ['a'],
          does: 'Annotate the row',
          action: {
            kind: 'call',
            call: () => {
              const row = focusedRow();
              if (row !== null) location.assign(`${row.address}${annotateQuery}`);
              return row !== null;
            },
          },
        },
      ]),
    [select],
  );
}

function countInWords({ count, more }: QueuePage['total']): string {
  const rows = `${count.toLocaleString('en-US')} ${count === 1 ? 'row' : 'rows'}`;
  return more ? `More than ${rows}` : rows;
}

function joined(query: string, after: string | null): string {
  if (after === null) return query;
  return query === '' ? after : `${query}&${after.slice(1)}`;
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
