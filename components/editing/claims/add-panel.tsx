import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { GivenReading } from '@/core/claims/claim-input';
import type { EditorClaimView, FactChoice, SourceView } from '@/core/claims/editor-claim-view';
import { emptyGiven } from '@/core/claims/empty-given';
import { findWords } from '@/core/claims/find-words';
import { givenOf, type TypedReading, typedOf } from '@/core/claims/typed-reading';
import { ask } from '../ask';
import { shortened } from '../choices';
import { label } from '../form-fields';
import { button, field } from '../looks';
import { ClaimConflict } from './claim-conflict';
import { panel } from './claim-panel';
import type { TypedCorrection } from './correct-form';
import { FormFrame } from './form-frame';
import { FactOptions, factOf } from './move-form';
import { ReadingFields } from './reading-fields';
import { inLines, partsSaid } from './said-in-draft';
import type { TextOnPage } from './text-on-page';
import { useClaimForm } from './use-claim-form';
import { usePlaces } from './use-places';

interface TypedAddition extends TypedCorrection {
  readonly words: string;
  /** Where they were selected; null once they are typed. */
  readonly start: number | null;
  /** Slugs of the event and of the fact, joined by a slash. */
  readonly to: string;
  /** The words and the fact that the reading was proposed for, and what was proposed. */
  readonly proposedFor: string;
  readonly proposed: TypedReading | null;
}

interface Proposal {
  readonly reading: GivenReading;
  readonly sources: readonly SourceView[];
}

/** Adds a claim from words of an article: as they were selected, or as they are typed. */
export function AddPanel({
  text,
  selected,
  draftId,
  onSaved,
  onClose,
}: {
  text: TextOnPage;
  /** Where the words stand that were selected; null where none were. */
  selected: { readonly start: number; readonly end: number } | null;
  /** The draft to go on with; null for whichever there is. */
  draftId: string | null;
  onSaved: (claim: EditorClaimView, sentence: string) => void;
  onClose: () => void;
}) {
  const { article, version, body } = text;
  const places = usePlaces(article);
  const id = useId();
  const [known, setKnown] = useState<readonly SourceView[]>([]);
  const learn = useCallback((sources: readonly SourceView[]) => {
    setKnown((before) => [...sources, ...before].slice(0, 200));
  }, []);
  const [standing, setStanding] = useState<EditorClaimView | null>(null);
  const [unproposed, setUnproposed] = useState<{ wanted: string; sentence: string } | null>(null);
  const start = useMemo(
    () => ({
      version: 0,
      typed: {
        ...unread,
        ...{ reason: '', to: '', proposedFor: '', proposed: null },
        words: selected === null ? '' : body.slice(selected.start, selected.end),
        start: selected?.start ?? null,
      },
    }),
    [selected, body],
  );
  const form = useClaimForm<TypedAddition>({
    task: { kind: 'add', article, articleVersion: version, selected },
    draftId,
    inWords: ({ words, to, reason, ...typed }) => {
      const about = factOf(places ?? [], to);
      return {
        label: words.trim() === '' ? 'of words yet to be given' : `“${shortened(words, 60)}”`,
        says: inLines(words, about?.title ?? to, ...partsSaid(typed, unread, about), reason),
      };
    },
    start,
    make: ({ reason, words, start: at, to, proposedFor, ...typed }) => {
      const span = place(body, words, at);
      if (span === null) return { problem: 'These words do not stand in the article.' };
      const [event, fact] = to.split('/');
      if (!event || !fact) return { problem: 'Choose the fact that the words are about.' };
      if (proposedFor !== `${to} ${span.start}-${span.end}`) return { problem: notProposed };
      if (reason.trim() === '') return { problem: 'Say why, in a sentence.' };
      const read = givenOf(typed, known);
      if ('problem' in read) return read;
      return {
        ...{ address: '/api/editor/claims', method: 'POST' },
        body: {
          article,
          articleVersion: version,
          ...span,
          event,
          fact,
          reading: read.given,
          reason,
        },
      };
    },
    onSaved: (claim) => onSaved(claim, 'The claim is added. The verdict follows from it.'),
    onCurrent: setStanding,
  });
  const { typed, type } = form;
  const span = place(body, typed.words, typed.start);
  const [from, to] = [span?.start ?? null, span?.end ?? null];
  const wanted = from === null || typed.to === '' ? '' : `${typed.to} ${from}-${to}`;
  const fact = factOf(places ?? [], typed.to);

  // What would be read of the words for the fact is proposed once, to be corrected before it is saved.
  useEffect(() => {
    if (!form.ready || wanted === '' || typed.proposedFor === wanted) return;
    if (unproposed?.wanted === wanted) return;
    const leaving = new AbortController();
    const [event = '', slug = ''] = typed.to.split('/');
    const query = new URLSearchParams({
      ...{ article, version: `${version}`, event, fact: slug, start: `${from}`, end: `${to}` },
    });
    const waiting = setTimeout(() => {
      const address = `/api/editor/claims/proposals?${query}`;
      void ask<Proposal>(address, { signal: leaving.signal }).then((answer) => {
        if (leaving.signal.aborted) return;
        if (!answer.done) return setUnproposed({ wanted, sentence: answer.sentence });
        learn(answer.value.sources);
        const proposed = typedOf(answer.value.reading, answer.value.sources);
        const read = isAsProposed(typed) ? proposed : {};
        type({ ...read, proposed, proposedFor: wanted });
      });
    }, 300);
    return () => {
      clearTimeout(waiting);
      leaving.abort();
    };
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  return (
    <section aria-labelledby={`${id}-title`} onKeyDown={onKeyDown} className={panel}>
      <div className="flex items-start justify-between gap-4">
        <h3 id={`${id}-title`} className="min-w-0 text-lg">
          Add a claim from words of this article
        </h3>
        <button type="button" className={button} onClick={onClose}>
          Close
        </button>
      </div>
      {form.ready && (
        <FormFrame
          name="Add a claim"
          saves="Add the claim"
          form={form}
          onLeave={onClose}
          conflict={
            standing === null ? null : (
              <ClaimConflict
                current={standing}
                mine={typed.words}
                refused
                onGoOn={null}
                onTakeTheirs={() => {
                  form.forget();
                  setStanding(null);
                }}
              />
            )
          }
        >
          <div>
            <label htmlFor={`${id}-words`} className={label}>
              Its words, to the letter
            </label>
            <textarea
              id={`${id}-words`}
              dir="auto"
              rows={2}
              value={typed.words}
              aria-describedby={`${id}-where`}
              onChange={({ target }) => type({ words: target.value, start: null })}
              className={`${field} field-sizing-content font-serif leading-normal`}
            />
            <p id={`${id}-where`} className="mt-1 text-sm text-soft">
              {whereOf(typed.words, span)}
            </p>
          </div>
          <div>
            <label htmlFor={`${id}-fact`} className={label}>
              The fact that they are about
            </label>
            <select
              id={`${id}-fact`}
              value={typed.to}
              onChange={({ target }) => type({ to: target.value })}
              className={field}
            >
              <option value="">{places === null ? 'reading …' : 'choose a fact'}</option>
              <FactOptions places={places ?? []} fits={always} />
            </select>
            {fact !== null && <p className="mt-1 text-sm text-soft">{fact.question}</p>}
            {unproposed?.wanted === wanted && wanted !== '' && (
              <p role="alert" className="mt-2 text-sm">
                No reading was proposed. {unproposed.sentence}{' '}
                <button type="button" className={button} onClick={() => setUnproposed(null)}>
                  Try again
                </button>
              </p>
            )}
          </div>
          {fact !== null && typed.proposedFor !== '' && (
            <ReadingFields
              typed={typed}
              type={type}
              fact={fact}
              quote={typed.words}
              learn={learn}
            />
          )}
        </FormFrame>
      )}
    </section>
  );
}

/** Whether the reading is as it was proposed; what was typed is not proposed away. */
function isAsProposed({ proposed, ...typed }: TypedAddition): boolean {
  return Object.entries(proposed ?? unread).every(
    ([key, value]) => JSON.stringify(typed[key as keyof TypedReading]) === JSON.stringify(value),
  );
}

const notProposed =
  'What is read of these words for this fact has not been proposed yet. Wait for it, and look at it.';

/** A reading that says nothing yet, as a form has it. */
const unread = typedOf(emptyGiven, []);

const always = (_fact: FactChoice) => true;

function whereOf(words: string, span: { readonly start: number } | null): string {
  if (words.trim() === '') return 'Select words in the text above, or type them here.';
  return span === null
    ? 'These words do not stand in this version of the article.'
    : 'They stand in the article.';
}

function place(body: string, words: string, at: number | null) {
  const whole = { start: 0, end: body.length };
  return findWords(body, words, { within: whole, near: { start: 0, end: 0 }, at });
}
