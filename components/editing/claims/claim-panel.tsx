import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import type { EditorClaimView } from '@/core/claims/editor-claim-view';
import { ask } from '../ask';
import { shortened } from '../choices';
import { useEditing } from '../editing';
import { whenChanged } from '../live-changes';
import { button } from '../looks';
import { mayLeave } from '../may-leave';
import { ClaimHistory } from './claim-history';
import { CorrectForm } from './correct-form';
import { opens } from './form-frame';
import { MoveForm } from './move-form';
import { RejectForm, RestoreForm } from './reason-form';

/** What is done to a claim in its panel. */
export type Doing = 'correct' | 'move' | 'reject' | { readonly restore: number };

/** A claim's reading, and what an editor may do about it, where the claim stands. */
export function ClaimPanel({
  id,
  resume,
  onSaved,
  onClose,
}: {
  id: number;
  /** The draft that it was opened to go on with, and what that does; null where it was opened for the claim. */
  resume: { readonly doing: Doing; readonly draftId: string } | null;
  onSaved: (claim: EditorClaimView, sentence: string) => void;
  onClose: () => void;
}) {
  const { claim, problem, put, readAgain } = useClaim(id);
  const title = useId();
  const [chosen, setChosen] = useState<Doing | null>(resume?.doing ?? null);
  const section = useRef<HTMLElement>(null);
  // What the panel opened with stays, whatever others do to the claim while somebody types in it.
  if (claim !== null && chosen === null) setChosen(firstFor(claim));
  const doing = chosen ?? 'correct';
  const choose = (next: Doing) => {
    if (!isSame(next, doing) && mayLeave(section.current)) setChosen(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  const form = {
    draftId: resume !== null && isSame(doing, resume.doing) ? resume.draftId : null,
    onCurrent: put,
    onLeave: onClose,
    onSaved: (saved: EditorClaimView) => onSaved(saved, saidOf(doing)),
  };
  return (
    <section ref={section} aria-labelledby={title} onKeyDown={onKeyDown} className={panel}>
      <div className="flex items-start justify-between gap-4">
        <h3 id={title} className="min-w-0 text-lg">
          How {claim === null ? 'this claim' : <bdi>“{shortened(claim.quote, 80)}”</bdi>} is read
        </h3>
        <button type="button" className={button} onClick={onClose}>
          Close
        </button>
      </div>
      {problem !== null && (
        <p role="alert" className="mt-2 text-sm">
          {problem}{' '}
          <button type="button" className={button} onClick={readAgain}>
            Try again
          </button>
        </p>
      )}
      {claim === null && problem === null && <p className="mt-2 text-sm text-soft">Reading …</p>}
      {claim !== null && (
        <>
          <p className="mt-1 text-sm text-soft">
            {claim.outlet}, on “{claim.fact.title}”
            {!claim.standing && '. It was set aside, and is not compared.'}
          </p>
          {claim.standing && (
            <div className="mt-3 flex flex-wrap gap-2">
              {ways.map(([way, name]) => (
                <button
                  key={way}
                  type="button"
                  aria-pressed={doing === way}
                  className={`${button} aria-pressed:bg-ink aria-pressed:text-paper`}
                  onClick={() => choose(way)}
                >
                  {name}
                </button>
              ))}
            </div>
          )}
          <InContext claim={claim} />
          {doing === 'correct' && <CorrectForm claim={claim} {...form} />}
          {doing === 'move' && <MoveForm claim={claim} {...form} />}
          {doing === 'reject' && <RejectForm claim={claim} {...form} />}
          {typeof doing === 'object' && (
            <>
              <p className="mt-4 text-sm">
                <span className="font-semibold">To be brought back: </span>
                {claim.history.find(({ version }) => version === doing.restore)?.words}
              </p>
              <RestoreForm key={doing.restore} claim={claim} revision={doing.restore} {...form} />
            </>
          )}
          <ClaimHistory claim={claim} onRestore={(restore) => choose({ restore })} />
        </>
      )}
    </section>
  );
}

function isSame(a: Doing, b: Doing): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.restore === b.restore : a === b;
}

/** What an editor comes for: to correct what stands, or to bring back what was set aside. */
function firstFor({ standing, history }: EditorClaimView): Doing {
  if (standing) return 'correct';
  return { restore: history.findLast(({ action }) => action !== 'rejected')?.version ?? 0 };
}

export const panel =
  'my-3 border-l-4 border-accent bg-panel px-4 py-4 text-left font-sans text-base leading-normal font-normal text-ink sm:px-6 print:hidden';

const ways = [
  ['correct', 'Correct the reading'],
  ['move', 'Move it to another fact'],
  ['reject', 'Set it aside'],
] as const;

function saidOf(doing: Doing): string {
  if (typeof doing === 'object') return 'Brought back. The verdict follows from it.';
  switch (doing) {
    case 'correct':
      return 'The reading is saved. The verdict follows from it.';
    case 'move':
      return 'The claim is moved. The verdicts follow from it.';
    case 'reject':
      return 'The claim is set aside. The verdict follows without it.';
  }
}

/** The words in their surroundings, from which words can be copied. */
function InContext({ claim: { before, quote, after } }: { claim: EditorClaimView }) {
  return (
    <details className="mt-3 text-sm">
      <summary className={opens}>The words in the article</summary>
      <p className="max-w-3xl bg-paper p-3 font-serif whitespace-pre-line">
        {before}
        <mark className="bg-mark text-ink">{quote}</mark>
        {after}
      </p>
    </details>
  );
}

/** A claim as the server has it, read again when somebody changes it. */
function useClaim(id: number) {
  const { lost, lose } = useEditing();
  const [claim, setClaim] = useState<EditorClaimView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const put = useCallback((next: EditorClaimView) => {
    setClaim((held) => (held !== null && held.version > next.version ? held : next));
  }, []);
  const readAgain = useCallback(() => {
    void ask<EditorClaimView>(`/api/editor/claims/${id}`).then((answer) => {
      if (answer.done) {
        put(answer.value);
        return setProblem(null);
      }
      if (answer.status === 401) lose();
      setProblem(answer.sentence);
    });
  }, [id, lose, put]);
  useEffect(() => {
    if (!lost) readAgain();
  }, [lost, readAgain]);
  useEffect(
    () =>
      whenChanged(({ kind }) => {
        if (kind === 'claim' || kind === 'missed') readAgain();
      }),
    [readAgain],
  );
  return { claim, problem, put, readAgain };
}
