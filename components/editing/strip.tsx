import { useState } from 'react';
import type { Draft } from '@/core/annotations/draft';
import { Moment } from '../moment';
import { addressOf, DraftsList } from './drafts-list';
import { useEditing } from './editing';
import { button } from './looks';
import { isOpenHere } from './open-draft';
import { type Found, findSubject } from './places';
import { SignInAgain } from './unsaved';
import { useDrafts } from './use-drafts';

/** Drafts that are named in the strip; the rest are counted. */
const mostNamed = 3;

/** What an editor should know wherever on the page they are: a lost session, and drafts that wait. */
export function Strip({
  said,
  onResume,
}: {
  said: string;
  onResume: (found: Found, draft: Draft) => void;
}) {
  const { lost } = useEditing();
  const [away, setAway] = useState(false);
  const [listed, setListed] = useState(false);
  const waiting = useDrafts().filter(({ id }) => !isOpenHere(id));
  const shown = !away && waiting.length > 0;
  const isBare = said === '' && !lost && !shown;
  return (
    <div
      className={`sticky bottom-0 z-20 bg-paper print:hidden ${isBare ? '' : 'border-t border-strong-rule'}`}
    >
      <p role="status" className={said === '' ? 'sr-only' : `${bar} font-semibold`}>
        {said}
      </p>
      {lost && (
        <p role="alert" className={bar}>
          <span className="font-semibold">Your session has ended.</span> What you type is kept here.{' '}
          <SignInAgain />
        </p>
      )}
      {shown && (
        <section
          aria-label="Unsaved drafts"
          className={`${bar} flex flex-wrap items-center gap-x-4 gap-y-2`}
        >
          <span className="font-semibold">
            {waiting.length === 1 ? 'An unsaved draft' : `${waiting.length} unsaved drafts`}
          </span>
          {waiting.slice(0, mostNamed).map((draft) => (
            <Waiting key={draft.id} draft={draft} onResume={onResume} />
          ))}
          <button
            type="button"
            aria-expanded={listed}
            className={button}
            onClick={() => setListed(!listed)}
          >
            {listed ? 'Hide their text' : 'Show their text'}
          </button>
          <button type="button" className={button} onClick={() => setAway(true)}>
            Not now
          </button>
          {listed && <DraftsList drafts={waiting} onResume={onResume} />}
        </section>
      )}
    </div>
  );
}

/** A line of it, in the page's own column. */
export const bar = 'mx-auto max-w-7xl px-4 py-2 text-sm text-ink sm:px-6 lg:px-10';

function Waiting({
  draft,
  onResume,
}: {
  draft: Draft;
  onResume: (found: Found, draft: Draft) => void;
}) {
  const { label, at } = draft;
  const found = findSubject(draft.subject);
  const address = found === null ? addressOf(draft) : null;
  if (found === null) {
    if (address === null) return null;
    return (
      <a href={address} className="inline-block min-h-6 max-w-full truncate">
        on <bdi>{label}</bdi>
        <span className="max-sm:hidden">
          , <Moment at={at} />
        </span>
      </a>
    );
  }
  return (
    <button
      type="button"
      className={`${button} min-w-0 max-w-full truncate`}
      onClick={() => onResume(found, draft)}
    >
      Go on with <bdi>{label}</bdi>
      <span className="max-sm:hidden">
        , <Moment at={at} />
      </span>
    </button>
  );
}
