import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditorClaimView } from '@/core/claims/editor-claim-view';
import { ask } from '../ask';
import { useEditing } from '../editing';
import { type Problem, savedUpToHere } from '../use-writing';
import { type DraftPlace, dropTyping, keepTyping, openClaimDraft } from './claim-draft';

/** A request that a form makes, or what is missing from it, in a sentence. */
export type ToAsk =
  | { readonly address: string; readonly method: 'POST' | 'PATCH'; readonly body: object }
  | { readonly problem: string };

interface Form<Typed> {
  /** The name of its draft. */
  readonly name: string;
  /** The fields before anything is typed, and the version of the claim that they are of. */
  readonly start: { readonly version: number; readonly typed: Typed };
  readonly make: (typed: Typed, version: number) => ToAsk;
  readonly onSaved: (claim: EditorClaimView) => void;
  /** What stands now, where a save lost a race. */
  readonly onCurrent: (claim: EditorClaimView) => void;
}

/** What an editor types about a claim and saves: kept with every letter, and saved on top of what was seen. */
export function useClaimForm<Typed extends object>(form: Form<Typed>) {
  const { name, start } = form;
  const { company, lost, lose, announce } = useEditing();
  const userId = company.me.id;
  const place = useDraftPlace<Typed>(userId, name);
  const [own, setOwn] = useState<{ typed: Typed; version: number } | null>(null);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [unkept, setUnkept] = useState(false);
  const [discarded, setDiscarded] = useState(false);
  const busy = useRef(false);
  const latest = useRef<Typed | null>(null);

  const kept = discarded ? null : (place?.kept ?? null);
  const typed = own?.typed ?? (kept === null ? start.typed : { ...start.typed, ...kept.typed });
  const version = own?.version ?? kept?.version ?? start.version;

  const keep = (next: Typed, on: number) => {
    latest.current = next;
    setOwn({ typed: next, version: on });
    if (place === null) return;
    const draft = { version: on, at: new Date().toISOString(), typed: next };
    setUnkept(!keepTyping(userId, place.id, draft));
  };

  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
  });

  const forget = () => {
    latest.current = null;
    if (place !== null) dropTyping(userId, place.id);
    setDiscarded(true);
    setOwn(null);
    setProblem(null);
  };

  const save = useCallback(async () => {
    if (busy.current) return;
    const request = form.make(typed, version);
    if ('problem' in request) {
      return setProblem({ kind: 'refused', sentence: request.problem });
    }
    const sent = latest.current;
    busy.current = true;
    setSaving(true);
    setProblem(null);
    const { address, method, body } = request;
    const answer = await ask<EditorClaimView>(address, { method, body });
    busy.current = false;
    setSaving(false);
    const typedSince = latest.current !== null && latest.current !== sent;
    if (answer.done && typedSince && latest.current !== null && version > 0) {
      // What was typed while it was under way goes on, on top of what was saved.
      keepNow.current(latest.current, answer.value.version);
      announce(savedUpToHere);
      return form.onCurrent(answer.value);
    }
    if (answer.done) {
      // A claim that was added is corrected elsewhere; what was typed since waits in its draft.
      if (place !== null && !typedSince) dropTyping(userId, place.id);
      return form.onSaved(answer.value);
    }
    if (answer.status === 401) lose();
    if (answer.status === 409) form.onCurrent(answer.current as EditorClaimView);
    setProblem({ kind: kindOf(answer.status), sentence: answer.sentence });
  }, [form, typed, version, place, userId, lose, announce]);

  // A save that waits for a session goes on by itself when the session is back.
  const waiting = problem?.kind === 'signed out';
  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  });
  useEffect(() => {
    if (waiting && !lost) void saveNow.current();
  }, [waiting, lost]);

  useEffect(() => {
    if (!unkept) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unkept]);

  return {
    ...{ typed, version, save, saving, problem, unkept },
    ready: place !== null,
    restoredAt: own === null ? (kept?.at ?? null) : null,
    hasDraft: own !== null || kept !== null,
    type: (change: Partial<Typed>) => keep({ ...(latest.current ?? typed), ...change }, version),
    forget,
    /** Goes on with what was typed, on top of what stands now. */
    keepMine: (on: number) => {
      keep(typed, on);
      setProblem(null);
    },
  };
}

export type ClaimForm<Typed extends object> = ReturnType<typeof useClaimForm<Typed>>;

function useDraftPlace<Typed>(userId: string, name: string): DraftPlace<Typed> | null {
  const [place, setPlace] = useState<DraftPlace<Typed> | null>(null);
  useEffect(() => {
    let left = false;
    let release = () => {};
    void openClaimDraft<Typed>(userId, name).then((found) => {
      if (left) return found.release();
      release = found.release;
      setPlace(found);
    });
    return () => {
      left = true;
      release();
    };
  }, [userId, name]);
  return place;
}

function kindOf(status: number): Problem['kind'] {
  if (status === 401) return 'signed out';
  if (status === 409) return 'conflict';
  return status === 0 || status >= 500 ? 'unreached' : 'refused';
}
