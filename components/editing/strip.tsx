import { useState } from 'react';
import type { Draft } from '@/core/annotations/draft';
import { Moment } from '../moment';
import type { Claims } from './claims/use-claims';
import { DraftsList } from './drafts-list';
import { useEditing } from './editing';
import { button } from './looks';
import type { Found } from './places';
import { SignInAgain } from './unsaved';
import { useWaiting, type WaitingDraft } from './use-waiting';

/** Drafts that are named in the strip; the rest are counted. */
const mostNamed = 3;

/** What an editor should know wherever on the page they are: a lost session, and drafts that wait. */
export function Strip({
  said,
  onResume,
  claims,
}: {
  said: string;
  onResume: (found: Found, draft: Draft) => void;
  claims: Claims;
}) {
  const { lost } = useEditing();
  const [away, setAway] = useState(false);
  const [listed, setListed] = useState(false);
  const waiting = useWaiting(onResume, claims);
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
          {!listed &&
            waiting.slice(0, mostNamed).map((draft) => <Waiting key={draft.id} draft={draft} />)}
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
          {listed && <DraftsList drafts={waiting} />}
        </section>
      )}
    </div>
  );
}

/** A line of it, in the page's own column. */
export const bar = 'mx-auto max-w-7xl px-4 py-2 text-sm text-ink sm:px-6 lg:px-10';

function Waiting({ draft: { label, at, resume, address } }: { draft: WaitingDraft }) {
  const when = (
    <span className="max-sm:hidden">
      , <Moment at={at} />
    </span>
  );
  if (resume !== null) {
    return (
      <button
        type="button"
        className={`${button} min-w-0 max-w-full truncate`}
        onClick={() => resume()}
      >
        Go on with <bdi>{label}</bdi>
        {when}
      </button>
    );
  }
  if (address === null) return null;
  return (
    <a href={address} className="inline-block min-h-6 max-w-full truncate">
      on <bdi>{label}</bdi>
      {when}
    </a>
  );
}
