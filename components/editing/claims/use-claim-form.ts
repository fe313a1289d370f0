import { useCallback, useEffect, useRef, useState } from 'react';
import { type ClaimDraft, type ClaimTask, taskKey } from '@/core/claims/claim-draft';
import type { EditorClaimView } from '@/core/claims/editor-claim-view';
import { filledIn } from '@/core/claims/filled-in';
import { ask } from '../ask';
import {
  draftText,
  dropDraft,
  dropDraftAsSent,
  keepDraft,
  whenKeptElsewhere,
} from '../draft-store';
import { useEditing } from '../editing';
import { hold, newId } from '../open-draft';
import { type Problem, problemOf } from '../problem';
import { useFormLeft, useLeaveWarning } from '../use-form-left';
import { savedUpToHere } from '../use-writing';
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
  const opened = useOpenDraft(userId, task, draftId);
  const [own, setOwn] = useState<{ typed: Typed; base: Base<Typed> } | null>(null);
  const [apart, setApart] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [unkept, setUnkept] = useState(false);
  const [discarded, setDiscarded] = useState(false);
  const busy = useRef(false);
  const latest = useRef<Typed | null>(null);
  const left = useFormLeft();
  const stopWarning = useLeaveWarning(unkept);

  const id = apart ?? opened?.id ?? null;
  const kept = discarded ? null : (opened?.kept ?? null);
  const typed = own?.typed ?? (kept === null ? start.typed : filledIn(kept.typed, start.typed));
  const base =
    own?.base ??
    (kept === null
      ? start
      : { version: kept.base.version, typed: filledIn(kept.base.typed, start.typed) });
  const { version } = base;

  const keep = (next: Typed, on: Base<Typed>, as: string | null = id) => {
    latest.current = next;
    setOwn({ typed: next, base: on });
    if (as === null) return;
    if (isSame(next, on.typed)) {
      dropDraft(userId, as);
      return setUnkept(false);
    }
    const draft: ClaimDraft<Typed> = {
      // What is gone on with stays the draft of what it was begun for.
      ...{ id: as, task: kept?.task ?? task, ...inWords(next) },
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
    if (id !== null) dropDraft(userId, id);
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
    const sentText = id === null ? null : draftText(userId, id);
    busy.current = true;
    setSaving(true);
    setProblem(null);
    const { address, method, body } = request;
    const answer = await ask<EditorClaimView>(address, { method, body });
    busy.current = false;
    setSaving(false);
    if (answer.done && left.current) {
      // Opened again meanwhile, it may hold more than what was sent.
      if (id !== null) dropDraftAsSent(userId, id, sentText);
      return announce(savedBehind);
    }
    const typedSince = latest.current !== null && latest.current !== sent;
    if (answer.done && typedSince && latest.current !== null && task.kind === 'correct') {
      // What was typed while it was under way goes on, on top of what was saved.
      keepNow.current(latest.current, { version: answer.value.version, typed });
      announce(savedUpToHere);
      return form.onCurrent(answer.value);
    }
    if (answer.done) {
      // What else is done to a claim is done once; what was typed since waits in its draft.
      if (id !== null && !typedSince) dropDraft(userId, id);
      stopWarning();
      return form.onSaved(answer.value);
    }
    if (left.current) return;
    if (answer.status === 401) lose();
    const current = answer.current as EditorClaimView | undefined;
    if (answer.status === 409 && current !== undefined) form.onCurrent(current);
    setProblem(problemOf(answer));
  }, [form, task.kind, typed, version, id, userId, left, stopWarning, lose, announce]);

  // A save that waits for a session goes on by itself when the session is back.
  const waiting = problem?.kind === 'signed out';
  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  });
  useEffect(() => {
    if (waiting && !lost) void saveNow.current();
  }, [waiting, lost]);

  // Without locks, another tab may have the same draft; what is typed here then goes on as one of its own.
  const part = useRef<() => void>(() => undefined);
  useEffect(() => {
    part.current = () => {
      const as = newId();
      setApart(as);
      if (own !== null) keep(own.typed, own.base, as);
    };
  });
  useEffect(
    () => (id === null ? undefined : whenKeptElsewhere(userId, id, () => part.current())),
    [userId, id],
  );
  useEffect(() => {
    if (apart === null) return;
    const holding = hold(apart);
    return () => void holding.then((release) => release?.());
  }, [apart]);

  return {
    ...{ typed, base, version, save, saving, problem, unkept },
    ready: opened !== null,
    restoredAt: own === null ? (kept?.at ?? null) : null,
    hasDraft: !isSame(typed, base.typed),
    /** Whether another tab has a draft of the same open. */
    elsewhere: opened?.elsewhere === true,
    /** Whether a claim says something else by now than what was typed over; what is being saved does itself. */
    isOvertaken: (claim: EditorClaimView) => claim.version > version && !saving,
    type: (change: Partial<Typed>) => keep({ ...(latest.current ?? typed), ...change }, base),
    forget,
    /** Goes on with what was typed and what is taken of theirs, on top of what stands now. */
    goOn: (taken: Partial<Typed>) => {
      keep({ ...(latest.current ?? typed), ...taken }, start);
      setProblem(null);
    },
  };
}

/** What is said where a form was left before it was saved: the page still shows what was before. */
const savedBehind = 'Saved. Load the page again to see it.';

export type ClaimForm<Typed extends object> = ReturnType<typeof useClaimForm<Typed>>;

interface Base<Typed> {
  readonly version: number;
  readonly typed: Typed;
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function useOpenDraft(
  userId: string,
  task: ClaimTask,
  wanted: string | null,
): OpenedClaimDraft | null {
  const [opened, setOpened] = useState<OpenedClaimDraft | null>(null);
  const key = taskKey(task);
  const own = useRef(task);
  useEffect(() => {
    own.current = task;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the task is the one that its key says.
  useEffect(() => {
    let left = false;
    let release = () => {};
    void openClaimDraft(userId, own.current, wanted).then((found) => {
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
