import { useMemo } from 'react';
import { ClaimConflict } from './claim-conflict';
import type { ClaimFormProps } from './correct-form';
import { FormFrame, type WithReason } from './form-frame';
import { type ToAsk, useClaimForm } from './use-claim-form';

/** Sets a claim aside, with a reason. */
export function RejectForm(props: ClaimFormProps) {
  const { id } = props.claim;
  return (
    <ReasonForm
      {...props}
      draft={`reject ${id}`}
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
      draft={`restore ${id} ${revision}`}
      name="Bring it back"
      make={(version, reason) => ({
        ...{ address: `/api/editor/claims/${id}/restoration`, method: 'POST' },
        body: { version, revision, reason },
      })}
    />
  );
}

function ReasonForm({
  draft,
  name,
  make,
  claim,
  ...own
}: ClaimFormProps & {
  draft: string;
  name: string;
  make: (version: number, reason: string) => ToAsk;
}) {
  const start = useMemo(() => ({ version: claim.version, typed: { reason: '' } }), [claim.version]);
  const form = useClaimForm<WithReason>({
    ...own,
    name: draft,
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
        claim.version > form.version ? (
          <ClaimConflict
            current={claim}
            mine={form.typed.reason}
            refused={form.problem?.kind === 'conflict'}
            onKeepMine={() => form.keepMine(claim.version)}
            onTakeTheirs={form.forget}
          />
        ) : null
      }
    />
  );
}
