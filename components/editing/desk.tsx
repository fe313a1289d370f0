'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { ask } from './ask';
import { ClaimDesk } from './claims/claim-desk';
import { useClaims } from './claims/use-claims';
import type { Company } from './company';
import { useDeskKeys } from './desk-keys';
import { anyDrafts } from './draft-store';
import { EditingContext } from './editing';
import { setEditorHint } from './editor-hint';
import { useLiveChanges } from './live-changes';
import { Panel } from './panel';
import { RowButtons } from './row-buttons';
import { SelectedWords } from './selected-words';
import { useSessionWatch } from './session-watch';
import { bar, Strip } from './strip';
import { SignInAgain } from './unsaved';
import { useOpened } from './use-opened';

/** An editor's tools on a public page, once the server has said who is signed in. */
export default function Desk() {
  const [company, setCompany] = useState<Company | null>(null);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    void ask<Company>('/api/editor/people', { signal: leaving.signal }).then((answer) => {
      if (answer.done) return setCompany(answer.value);
      if (answer.status !== 401) return;
      // Whoever has drafts here is told where they are; anyone else is a reader.
      if (anyDrafts()) setLost(true);
      else setEditorHint(false);
    });
    return () => leaving.abort();
  }, []);

  useSessionWatch(lost, (back) => {
    setCompany(back);
    setLost(false);
  });
  const lose = useCallback(() => setLost(true), []);

  if (company === null) return lost ? <SignedOut /> : null;
  // Somebody else who signs in has a desk of their own, without the drafts of whoever was here before.
  return <DeskOf key={company.me.id} company={company} lost={lost} lose={lose} />;
}

function DeskOf({ company, lost, lose }: { company: Company; lost: boolean; lose: () => void }) {
  const [said, setSaid] = useState('');
  const announce = useCallback((sentence: string) => setSaid(sentence), []);
  useEffect(() => {
    if (said === '') return;
    const ending = setTimeout(() => setSaid(''), shownFor);
    return () => clearTimeout(ending);
  }, [said]);

  const onRefused = useCallback(() => {
    void ask('/api/editor/people').then((answer) => {
      if (!answer.done && answer.status === 401) lose();
    });
  }, [lose]);
  useLiveChanges(!lost, onRefused);

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
  const claims = useClaims();
  return (
    <>
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
          <Strip said={said} onResume={open} />
        </>,
        document.body,
      )}
    </>
  );
}

/** For an editor who comes back to a page without a session, and has typed something before. */
function SignedOut() {
  return createPortal(
    <div className="sticky bottom-0 z-20 border-t border-strong-rule bg-paper print:hidden">
      <p role="status" className={bar}>
        You are signed out. Unsaved drafts are kept in this browser. <SignInAgain />
      </p>
    </div>,
    document.body,
  );
}
