import { useCallback, useMemo, useState } from 'react';
import type { EditorClaimView, SourceView } from '@/core/claims/editor-claim-view';
import { takenUnseen, typedDifferences } from '@/core/claims/typed-differences';
import { asGiven, givenOf, type TypedReading, typedOf } from '@/core/claims/typed-reading';
import { shortened } from '../choices';
import { ClaimConflict } from './claim-conflict';
import { FormFrame, type WithReason } from './form-frame';
import { ReadingFields } from './reading-fields';
import { inLines, partsSaid } from './said-in-draft';
import { useClaimForm } from './use-claim-form';

/** A reading with the reason for it. */
export type TypedCorrection = TypedReading & WithReason;

/** A form for another reading of a claim. */
export function CorrectForm({ claim, ...own }: ClaimFormProps) {
  const [learnt, setLearnt] = useState<readonly SourceView[]>([]);
  const learn = useCallback((sources: readonly SourceView[]) => {
    setLearnt((before) => [...sources, ...before].slice(0, mostLearnt));
  }, []);
  const known = useMemo(() => [...claim.sources, ...learnt], [claim.sources, learnt]);
  const start = useMemo(
    () => ({
      version: claim.version,
      typed: { ...typedOf(asGiven(claim.reading, claim), claim.sources), reason: '' },
    }),
    [claim],
  );
  const form = useClaimForm<TypedCorrection>({
    ...own,
    task: { kind: 'correct', claimId: claim.id },
    inWords: ({ reason, ...typed }) => ({
      label: nameOf(claim),
      says: inLines(...partsSaid(typed, start.typed, claim.fact), reason),
    }),
    start,
    make: ({ reason, ...typed }, version) => {
      if (reason.trim() === '') return { problem: 'Say why, in a sentence.' };
      const read = givenOf(typed, known);
      if ('problem' in read) return read;
      const body = { version, reading: read.given, reason };
      return { address: `/api/editor/claims/${claim.id}`, method: 'PATCH', body };
    },
  });
  if (!form.ready) return null;
  const readings = {
    ...{ base: form.base.typed, theirs: start.typed, mine: form.typed },
    moved: claim.history.some(
      ({ version, action }) => action === 'moved' && version > form.version,
    ),
  };
  return (
    <FormFrame
      name="Correct the reading"
      saves="Save the reading"
      form={form}
      onLeave={own.onLeave}
      conflict={
        form.isOvertaken(claim) ? (
          <ClaimConflict
            current={claim}
            mine={form.typed.reason}
            differences={typedDifferences(readings, claim.fact)}
            refused={form.problem?.kind === 'conflict'}
            onGoOn={(taken) => form.goOn({ ...takenUnseen(readings, claim.fact), ...taken })}
            onTakeTheirs={form.forget}
          />
        ) : null
      }
    >
      <ReadingFields
        typed={form.typed}
        type={form.type}
        fact={claim.fact}
        quote={claim.quote}
        learn={learn}
      />
    </FormFrame>
  );
}

/** What every form about a claim that was read needs. */
export interface ClaimFormProps {
  readonly claim: EditorClaimView;
  /** The draft to go on with; null for whichever there is. */
  readonly draftId: string | null;
  readonly onSaved: (claim: EditorClaimView) => void;
  readonly onCurrent: (claim: EditorClaimView) => void;
  readonly onLeave: () => void;
}

/** Sources that a form remembers of those that were offered. */
const mostLearnt = 200;

/** What a list of drafts calls a claim: its words. */
export function nameOf({ quote }: EditorClaimView): string {
  return `“${shortened(quote, 60)}”`;
}
