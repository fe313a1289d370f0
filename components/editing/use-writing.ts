import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { type Draft, type DraftTarget, writeDraft } from '@/core/annotations/draft';
import { mergeTexts } from '@/core/annotations/merge-texts';
import type { Subject } from '@/core/annotations/subject';
import { sameTyped, type Typed } from '@/core/annotations/typed';
import type { AboutChoice } from './choices';
import { draftText, dropDraft, dropDraftAsSent, keepDraft, whenKeptElsewhere } from './draft-store';
import { useEditing } from './editing';
import { hold, newId, type OpenedDraft } from './open-draft';
import { type Problem, problemOf } from './problem';
import { missing, send } from './send';
import { savedAs, standingOf } from './standing';
import { useFormLeft, useLeaveWarning } from './use-form-left';

/** What a form is about, and what it tells of. */
export interface WritingProps {
  readonly target: DraftTarget;
  readonly subject: Subject;
  readonly label: string;
  /** The fields as they are before anything is typed, and the version that they are of; 0 for something new. */
  readonly start: { readonly version: number; readonly typed: Typed };
  readonly opened: OpenedDraft;
  readonly annotations: readonly EditorAnnotationView[];
  readonly choices: readonly AboutChoice[];
  /** Whether the choices were read; what is saved before could not say what its editor saw. */
  readonly ready: boolean;
  /** Of what an annotation that stands speaks of, as it is now. */
  readonly seenFingerprint: string | null;
  readonly onSaved: (annotation: EditorAnnotationView, saidWhat: string) => void;
  /** The same was found saved already, as after an answer that was lost. */
  readonly onSettled: () => void;
  readonly onCurrent: (annotation: EditorAnnotationView) => void;
}

/** The identifier that it is saved under, and what it is to become. */
interface Own {
  readonly id: string;
  readonly goal: DraftTarget;
}

interface Base {
  readonly version: number;
  readonly typed: Typed;
}

/** What was typed, and on top of what, before it was given up. */
interface Given {
  readonly typed: Typed;
  readonly base: Base;
  /** The identifier of the draft that keeps it until its form is left. */
  readonly draftId: string;
}

/** What is said where a save has taken what had been typed when it was sent, and more was typed since. */
export const savedUpToHere = 'Saved up to here. What you typed since is not saved yet.';

/** What an editor types and saves: kept with every letter, saved once, and on top of what was seen. */
export function useWriting(props: WritingProps) {
  const { target, subject, label, start, opened, annotations, choices, ready } = props;
  const { company, lost, lose, announce } = useEditing();
  const { kept } = opened;
  const [typed, setTyped] = useState(kept?.typed ?? start.typed);
  const [base, setBase] = useState<Base>(
    kept?.base ?? (kept === null ? start : { version: 0, typed: start.typed }),
  );
  const [own, setOwn] = useState<Own>({ id: opened.id, goal: target });
  const [restoredAt, setRestoredAt] = useState(kept?.at ?? null);
  const [unkept, setUnkept] = useState(false);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [savedTo, setSavedTo] = useState(false);
  const [given, setGiven] = useState<Given | null>(null);
  const busy = useRef(false);
  const left = useFormLeft();
  const latest = useRef(typed);
  const { id, goal } = own;
  const userId = company.me.id;

  const keep = (next: Typed, on: Base, as: Own = own) => {
    if (sameTyped(next, on.typed) && (on.version > 0 || on.version === start.version)) {
      dropDraft(userId, as.id);
      return setUnkept(false);
    }
    const draft: Draft = {
      ...{ id: as.id, ...as.goal, subject, label, typed: next },
      page: location.pathname + location.search,
      at: new Date().toISOString(),
      base: on.version === 0 ? null : on,
    };
    setUnkept(!keepDraft(userId, draft.id, writeDraft(draft)));
  };

  const type = (change: Partial<Typed>) => {
    const next = { ...latest.current, ...change };
    latest.current = next;
    setTyped(next);
    setSavedTo(false);
    keep(next, base);
  };

  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
  });

  const save = useCallback(async () => {
    if (busy.current) return;
    if (!ready) return setProblem(stillReading);
    const choice = choices.find(({ key }) => key === typed.about);
    const sentence = missing({ target: goal, typed, choice });
    if (sentence !== null) return setProblem({ kind: 'refused', sentence });
    busy.current = true;
    setSaving(true);
    setProblem(null);
    const seen = goal.kind === 'new' ? (choice?.fingerprint ?? null) : props.seenFingerprint;
    const version = base.version;
    const sent = draftText(userId, id);
    const answer = await send({ target: goal, id, version, typed, choice, seenFingerprint: seen });
    busy.current = false;
    setSaving(false);
    if (answer.done && left.current) {
      // Opened again meanwhile, it may hold more than what was sent.
      dropDraftAsSent(userId, id, sent);
      return props.onCurrent(answer.value);
    }
    if (answer.done && !sameTyped(latest.current, typed)) {
      const on = { version: savedAs(goal, id, answer.value) ?? version + 1, typed };
      setBase(on);
      setSavedTo(true);
      keepNow.current(latest.current, on);
      announce(savedUpToHere);
      return props.onCurrent(answer.value);
    }
    if (answer.done) {
      dropDraft(userId, id);
      if (given !== null) dropDraft(userId, given.draftId);
      props.onSaved(
        answer.value,
        goal.kind.includes('reply') ? 'Reply saved.' : 'Annotation saved.',
      );
      return;
    }
    if (answer.status === 401) lose();
    const current = answer.current as EditorAnnotationView | undefined;
    if (answer.status === 409 && current !== undefined) props.onCurrent(current);
    setProblem(problemOf(answer));
  }, [typed, base, id, goal, choices, ready, props, userId, given, left, lose, announce]);

  // A save that waits for a session, or for what it speaks of, goes on by itself.
  const goesOn =
    (problem?.kind === 'signed out' && !lost) || (problem?.kind === 'reading' && ready);
  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  });
  useEffect(() => {
    if (goesOn) void saveNow.current();
  }, [goesOn]);

  const seen = standingOf(goal, id, annotations);
  const ahead = !saving && seen !== null && seen.version > base.version ? seen : null;
  const gone = !saving && seen?.retracted ? seen.retracted : null;
  const settled =
    ahead !== null && gone === null && sameTyped({ ...typed, about: '' }, ahead.typed);
  const { onSettled } = props;
  useEffect(() => {
    if (!settled) return;
    dropDraft(userId, id);
    onSettled();
  }, [settled, onSettled, userId, id]);

  // Where nothing was typed there are no two texts: what stands now is what is changed.
  const follows = ahead !== null && gone === null && !settled && sameTyped(typed, base.typed);
  useEffect(() => {
    if (!follows || ahead === null) return;
    const next = { ...ahead.typed, about: latest.current.about };
    latest.current = next;
    setTyped(next);
    setBase({ version: ahead.version, typed: next });
    setProblem(null);
  }, [follows, ahead]);

  const goOn = (next: Typed, on: Base) => {
    setBase(on);
    latest.current = next;
    setTyped(next);
    setProblem(null);
    keep(next, on);
  };
  const onTop = (): Base =>
    ahead === null
      ? base
      : { version: ahead.version, typed: { ...ahead.typed, about: base.typed.about } };

  useEffect(() => {
    if (id === opened.id) return;
    const holding = hold(id);
    return () => void holding.then((release) => release?.());
  }, [id, opened.id]);

  // Without locks, another tab may have the same draft; what is typed here then goes on as one of its own.
  const part = useRef<() => void>(() => undefined);
  useEffect(() => {
    part.current = () => {
      const as = { ...own, id: newId() };
      setOwn(as);
      keep(typed, base, as);
    };
  });
  useEffect(() => whenKeptElsewhere(userId, id, () => part.current()), [userId, id]);

  useLeaveWarning(unkept);

  return {
    ...{ typed, type, save, saving, savedTo, problem, unkept, restoredAt, base, gone },
    /** What was given up a moment ago, which may be taken back. */
    given,
    isNew: goal.kind === 'new' && base.version === 0,
    isReply: goal.kind.includes('reply'),
    hasDraft: !sameTyped(typed, base.typed),
    /** What somebody else saved meanwhile, which this would be saved over. */
    theirs: gone === null && !settled && !follows ? ahead : null,
    keepMine: () => goOn(typed, onTop()),
    merge: () => goOn(merged(base.typed, typed, onTop().typed), onTop()),
    discard: () => dropDraft(userId, id),
    /** Forgets what was given up, as its form is left. */
    letGo: () => {
      if (given !== null) dropDraft(userId, given.draftId);
    },
    /** Shows what stands instead of what was typed, which may be taken back. */
    giveUp: () => {
      const on = ahead === null ? start : onTop();
      const aside: Own = { id: newId(), goal };
      if (given === null) keep(typed, base, aside);
      dropDraft(userId, id);
      setGiven(given ?? { typed, base, draftId: aside.id });
      setRestoredAt(null);
      latest.current = on.typed;
      setTyped(on.typed);
      setBase(on);
      setProblem(null);
      setSavedTo(false);
    },
    takeBack: () => {
      if (given === null) return;
      dropDraft(userId, given.draftId);
      setGiven(null);
      goOn(given.typed, given.base);
    },
    /** Goes on with what was typed as an annotation of its own. */
    makeNew: () => {
      const as: Own = { id: newId(), goal: { kind: 'new', to: null } };
      const next = { ...typed, about: choices[0]?.key ?? '' };
      dropDraft(userId, id);
      setOwn(as);
      latest.current = next;
      setTyped(next);
      setBase({ version: 0, typed: { ...next, note: '' } });
      setProblem(null);
      keep({ ...next }, { version: 0, typed: { ...next, note: '' } }, as);
    },
  };
}

export type Writing = ReturnType<typeof useWriting>;

const stillReading: Problem = {
  kind: 'reading',
  sentence: 'What stands here is still being read. It is saved by itself after that.',
};

/** Theirs where only they changed a field, mine where I did; the notes put together. */
function merged(base: Typed, mine: Typed, theirs: Typed): Typed {
  const field = <Key extends 'status' | 'assigneeId'>(key: Key): Typed[Key] =>
    mine[key] === base[key] ? theirs[key] : mine[key];
  const ownReason = mine.reason !== base.reason || mine.ownWords !== base.ownWords;
  const { reason, ownWords } = ownReason ? mine : theirs;
  return {
    ...{ about: mine.about, reason, ownWords },
    status: field('status'),
    assigneeId: field('assigneeId'),
    note: mergeTexts(base.note, mine.note, theirs.note),
  };
}
