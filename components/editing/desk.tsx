'use client';

import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { speakAs } from './ask';
import { useAskedInAddress } from './asked-in-address';
import { ClaimDesk } from './claims/claim-desk';
import { useClaims } from './claims/use-claims';
import { askWho, type Company } from './company';
import { useDeskKeys } from './desk-keys';
import { anyDrafts } from './draft-store';
import { EditingContext } from './editing';
import { setEditorHint } from './editor-hint';
import { EditorsWays } from './editors-ways';
import { useLiveChanges, whenChanged } from './live-changes';
import { button } from './looks';
import { Panel } from './panel';
import { RowButtons } from './row-buttons';
import { SelectedWords } from './selected-words';
import { useSessionWatch } from './session-watch';
import { bar, Strip } from './strip';
import { SignInAgain } from './unsaved';
import { useOpened } from './use-opened';
import { useSigningOut } from './use-signing-out';

/** An editor's tools on a public page, once the server has said who is signed in. */
export default function Desk() {
  const [company, setCompany] = useState<Company | null>(null);
  const [lost, setLost] = useState(false);
  const [unreached, setUnreached] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let again: ReturnType<typeof setTimeout> | undefined;
    const look = async (pause: number) => {
      const answer = await askWho(signal);
      if (signal.aborted) return;
      setUnreached(!answer.done);
      if (!answer.done) {
        again = setTimeout(() => void look(Math.min(2 * pause, longestPause)), pause);
      } else if (answer.value !== null) {
        setCompany(answer.value);
      } else {
        // Whoever has drafts here is told where they are; anyone else is a reader.
        if (anyDrafts()) setLost(true);
        else setEditorHint(false);
      }
    };
    void look(firstPause);
    return () => {
      leaving.abort();
      clearTimeout(again);
    };
  }, []);

  const mine = company?.me.id ?? null;
  const take = useCallback(
    (back: Company) => {
      // The editor's own pages were made for whoever was signed in when they were loaded.
      const isOther = mine !== null && mine !== back.me.id;
      if (isOther && /^\/editor\b/.test(location.pathname)) return location.reload();
      setCompany(back);
      setLost(false);
    },
    [mine],
  );
  const signingIn = isSigningIn();
  const signingOut = useSigningOut();
  useSessionWatch(lost && !signingIn && !signingOut, company !== null, take);
  const lose = useCallback(() => setLost(true), []);

  if (signingOut) return null;
  if (company === null) {
    if (signingIn) return null;
    return lost ? <SignedOut /> : unreached ? <Unreached /> : null;
  }
  // Somebody else who signs in has a desk of their own, without the drafts of whoever was here before.
  return <DeskOf key={company.me.id} company={company} lost={lost} lose={lose} take={take} />;
}

/** Milliseconds until a server that did not answer is asked again: twice as many each time, up to the longest. */
const [firstPause, longestPause] = [2000, 60_000];

function isSigningIn(): boolean {
  return /^\/(sign-in|invitation)\b/.test(location.pathname);
}

function DeskOf({
  company,
  lost,
  lose,
  take,
}: {
  company: Company;
  lost: boolean;
  lose: () => void;
  /** Gives the desk to whoever is signed in by now. */
  take: (company: Company) => void;
}) {
  const { id } = company.me;
  useLayoutEffect(() => speakAs(id), [id]);
  const [said, setSaid] = useState('');
  const announce = useCallback((sentence: string) => setSaid(sentence), []);
  useEffect(() => {
    if (said === '') return;
    const ending = setTimeout(() => setSaid(''), shownFor);
    return () => clearTimeout(ending);
  }, [said]);

  const look = useCallback(async () => {
    const answer = await askWho();
    if (!answer.done) return;
    if (answer.value === null) lose();
    else if (answer.value.me.id !== id) take(answer.value);
  }, [id, take, lose]);
  useLiveChanges(!lost, look);
  useEffect(() => {
    if (lost) return;
    const onFocus = () => void look();
    const stop = whenChanged(({ kind }) => {
      if (kind === 'missed') onFocus();
    });
    window.addEventListener('focus', onFocus);
    return () => {
      stop();
      window.removeEventListener('focus', onFocus);
    };
  }, [lost, look]);

  const editing = useMemo(
    () => ({ company, lost, lose, announce }),
    [company, lost, lose, announce],
  );
  return (
    <EditingContext value={editing}>
      <Tools said={said} />
    </EditingContext>
  );
}

/** Milliseconds for which something that was said stays to be read. */
const shownFor = 8000;

function Tools({ said }: { said: string }) {
  const { all, open, close } = useOpened();
  useDeskKeys(open);
  useAskedInAddress(open);
  const claims = useClaims();
  return (
    <>
      <EditorsWays />
      <RowButtons onOpen={open} />
      <ClaimDesk claims={claims} />
      {all.map((opened) =>
        createPortal(
          <Panel
            key={`${opened.key} ${opened.resume?.id ?? ''}`}
            opened={opened}
            onClose={() => close(opened)}
          />,
          opened.place,
          opened.key,
        ),
      )}
      {createPortal(
        <>
          <SelectedWords onOpen={open} onClaim={claims.add} />
          <Strip said={said} onResume={open} claims={claims} />
        </>,
        document.body,
      )}
    </>
  );
}

/** For an editor who comes back to a page without a session, and has typed something before. */
function SignedOut() {
  const [away, setAway] = useState(false);
  if (away) return null;
  return (
    <Bar>
      You are signed out. Unsaved drafts are kept in this browser. <SignInAgain />{' '}
      <button type="button" className={button} onClick={() => setAway(true)}>
        Not now
      </button>
    </Bar>
  );
}

/** While nobody knows who is signed in. */
function Unreached() {
  return (
    <Bar>The server does not answer, and the editor’s tools wait for it. It is asked again.</Bar>
  );
}

function Bar({ children }: { children: ReactNode }) {
  return createPortal(
    <div className="sticky bottom-0 z-20 border-t border-strong-rule bg-paper print:hidden">
      <p role="status" className={bar}>
        {children}
      </p>
    </div>,
    document.body,
  );
}
