import { useCallback, useEffect, useRef, useState } from 'react';
import { type ClaimDraft, type ClaimTask, taskKey } from '@/core/claims/claim-draft';
import type { EditorClaimView } from '@/core/claims/editor-claim-view';
import { ask } from '../ask';
import { dropDraft, keepDraft } from '../draft-store';
import { useEditing } from '../editing';
import { type Problem, savedUpToHere } from '../use-writing';
import { type OpenedClaimDraft, openClaimDraft } from './claim-drafts';

/** A request that a form makes, or what is missing from it, in a sentence. */
export type ToAsk =
  | { readonly address: string; readonly method: 'POST' | 'PATCH'; readonly body: object }
  | { readonly problem: string };

interface Form<Typed> {
  /** What it does; stays the same while the form is there. */
  readonly task: ClaimTask;
  /** The draft to go on with; null for whichever there is. */
  readonly draftId: string | null;
  /** What a list of drafts calls it, and what it says was typed. */
  readonly inWords: (typed: Typed) => { readonly label: string; readonly says: string };
  /** The fields before anything is typed, and the version of the claim that they are of; 0 for one that is added. */
  readonly start: { readonly version: number; readonly typed: Typed };
  readonly make: (typed: Typed, version: number) => ToAsk;
  readonly onSaved: (claim: EditorClaimView) => void;
  /** What stands now, where a save lost a race. */
  readonly onCurrent: (claim: EditorClaimView) => void;
}

/** What an editor types about a claim and saves: kept with every letter, and saved on top of what was seen. */
export function useClaimForm<Typed extends object>(form: Form<Typed>) {
  const { task, draftId, inWords, start } = form;
  const { company, lost, lose, announce } = useEditing();
  const userId = company.me.id;
  const place = useOpenDraft<Typed>(userId, task, draftId);
  const [own, setOwn] = useState<{ typed: Typed; base: Base<Typed> } | null>(null);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [unkept, setUnkept] = useState(false);
  const [discarded, setDiscarded] = useState(false);
  const busy = useRef(false);
  const latest = useRef<Typed | null>(null);

  const kept = discarded ? null : (place?.kept ?? null);
  const typed = own?.typed ?? (kept === null ? start.typed : { ...start.typed, ...kept.typed });
  const base = own?.base ?? (kept === null ? start : filledIn(kept.base, start));
  const { version } = base;

  const keep = (next: Typed, on: Base<Typed>) => {
    latest.current = next;
    setOwn({ typed: next, base: on });
    if (place === null) return;
    const draft: ClaimDraft<Typed> = {
      ...{ id: place.id, task, ...inWords(next) },
      ...{ page: location.pathname + location.search, at: new Date().toISOString() },
      ...{ base: on, typed: next },
    };
    setUnkept(!keepDraft(userId, draft.id, JSON.stringify(draft)));
  };

  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
  });

  const forget = () => {
    latest.current = null;
    if (place !== null) dropDraft(userId, place.id);
    setDiscarded(true);
    setOwn(null);
    setProblem(null);
    setUnkept(false);
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
      keepNow.current(latest.current, { version: answer.value.version, typed });
      announce(savedUpToHere);
      return form.onCurrent(answer.value);
    }
    if (answer.done) {
      // A claim that was added is corrected elsewhere; what was typed since waits in its draft.
      if (place !== null && !typedSince) dropDraft(userId, place.id);
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
    ...{ typed, base, version, save, saving, problem, unkept },
    ready: place !== null,
    restoredAt: own === null ? (kept?.at ?? null) : null,
    hasDraft: own !== null || kept !== null,
    /** Whether another tab has a draft of the same open. */
    elsewhere: place?.elsewhere === true,
    type: (change: Partial<Typed>) => keep({ ...(latest.current ?? typed), ...change }, base),
    forget,
    /** Goes on with what was typed and what is taken of theirs, on top of what stands now. */
    goOn: (taken: Partial<Typed>) => {
      keep({ ...(latest.current ?? typed), ...taken }, start);
      setProblem(null);
    },
  };
}

export type ClaimForm<Typed extends object> = ReturnType<typeof useClaimForm<Typed>>;

interface Base<Typed> {
  readonly version: number;
  readonly typed: Typed;
}

function filledIn<Typed>(kept: Base<Partial<Typed>>, start: Base<Typed>): Base<Typed> {
  return { version: kept.version, typed: { ...start.typed, ...kept.typed } };
}

function useOpenDraft<Typed>(
  userId: string,
  task: ClaimTask,
  wanted: string | null,
): OpenedClaimDraft<Typed> | null {
  const [opened, setOpened] = useState<OpenedClaimDraft<Typed> | null>(null);
  const key = taskKey(task);
  const own = useRef(task);
  useEffect(() => {
    own.current = task;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the task is the one that its key says.
  useEffect(() => {
    let left = false;
    let release = () => {};
    void openClaimDraft<Typed>(userId, own.current, wanted).then((found) => {
      if (left) return found.release();
      release = found.release;
      setOpened(found);
    });
    return () => {
      left = true;
      release();
    };
  }, [userId, key, wanted]);
  return opened;
}

function kindOf(status: number): Problem['kind'] {
  if (status === 401) return 'signed out';
  if (status === 409) return 'conflict';
  return status === 0 || status >= 500 ? 'unreached' : 'refused';
}
