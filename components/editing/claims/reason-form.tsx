import { useMemo } from 'react';
import type { ClaimTask } from '@/core/claims/claim-draft';
import { ClaimConflict } from './claim-conflict';
import { type ClaimFormProps, nameOf } from './correct-form';
import { FormFrame, type WithReason } from './form-frame';
import { type ToAsk, useClaimForm } from './use-claim-form';

/** Sets a claim aside, with a reason. */
export function RejectForm(props: ClaimFormProps) {
  const { id } = props.claim;
  return (
    <ReasonForm
      {...props}
      task={{ kind: 'reject', claimId: id }}
      name="Set the claim aside"
      make={(version, reason) => ({
        ...{ address: `/api/editor/claims/${id}/rejection`, method: 'POST' },
        body: { version, reason },
      })}
    />
  );
}

/** Brings an earlier reading back, with a reason. */
export function RestoreForm({ revision, ...props }: ClaimFormProps & { revision: number }) {
  const { id } = props.claim;
  return (
    <ReasonForm
      {...props}
      task={{ kind: 'restore', claimId: id, revision }}
      name="Bring it back"
      make={(version, reason) => ({
        ...{ address: `/api/editor/claims/${id}/restoration`, method: 'POST' },
        body: { version, revision, reason },
      })}
    />
  );
}

function ReasonForm({
  task,
  name,
  make,
  claim,
  ...own
}: ClaimFormProps & {
  task: ClaimTask;
  name: string;
  make: (version: number, reason: string) => ToAsk;
}) {
  const start = useMemo(() => ({ version: claim.version, typed: { reason: '' } }), [claim.version]);
  const form = useClaimForm<WithReason>({
    ...own,
    task,
    inWords: ({ reason }) => ({ label: nameOf(claim), says: reason.trim() }),
    start,
    make: ({ reason }, version) =>
      reason.trim() === '' ? { problem: 'Say why, in a sentence.' } : make(version, reason),
  });
  if (!form.ready) return null;
  return (
    <FormFrame
      name={name}
      saves={name}
      form={form}
      onLeave={own.onLeave}
      conflict={
        form.isOvertaken(claim) ? (
          <ClaimConflict
            current={claim}
            mine={form.typed.reason}
            refused={form.problem?.kind === 'conflict'}
            onGoOn={() => form.goOn({})}
            onTakeTheirs={form.forget}
          />
        ) : null
      }
    />
  );
}
