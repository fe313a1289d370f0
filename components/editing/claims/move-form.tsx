import { useId, useMemo } from 'react';
import type { EventChoice, FactChoice } from '@/core/claims/editor-claim-view';
import { label } from '../form-fields';
import { field } from '../looks';
import { ClaimConflict } from './claim-conflict';
import { type ClaimFormProps, nameOf } from './correct-form';
import { Group } from './fields';
import { FormFrame, type WithReason } from './form-frame';
import { Answers } from './reading-fields';
import { inLines } from './said-in-draft';
import { useClaimForm } from './use-claim-form';
import { usePlaces } from './use-places';

interface TypedMove extends WithReason {
  /** Slugs of the event and of the fact, joined by a slash. */
  readonly to: string;
  readonly answers: readonly string[];
}

/** Moves a claim to another fact of its kind, with a reason. */
export function MoveForm({ claim, ...own }: ClaimFormProps) {
  const places = usePlaces(claim.article);
  const id = useId();
  const start = useMemo(
    () => ({ version: claim.version, typed: { to: '', answers: [], reason: '' } }),
    [claim.version],
  );
  const form = useClaimForm<TypedMove>({
    ...own,
    task: { kind: 'move', claimId: claim.id },
    inWords: ({ to, answers, reason }) => {
      const about = factOf(places ?? [], to);
      const labels = answers.map(
        (key) => about?.options.find((own) => own.key === key)?.label ?? key,
      );
      return {
        label: nameOf(claim),
        says: inLines(about?.title ?? to, labels.join(' or '), reason),
      };
    },
    start,
    make: ({ to, answers, reason }, version) => {
      const [event, fact] = to.split('/');
      if (!event || !fact) return { problem: 'Choose a fact first.' };
      if (reason.trim() === '') return { problem: 'Say why, in a sentence.' };
      const body = { version, event, fact, answers, reason };
      return { address: `/api/editor/claims/${claim.id}/move`, method: 'POST', body };
    },
  });
  if (!form.ready) return null;
  const target = factOf(places ?? [], form.typed.to);
  const fits = (fact: FactChoice, event: string) =>
    fact.kind === claim.fact.kind &&
    fact.unit === claim.fact.unit &&
    !(event === claim.event && fact.slug === claim.fact.slug);
  return (
    <FormFrame
      name="Move the claim to another fact"
      saves="Move the claim"
      form={form}
      onLeave={own.onLeave}
      conflict={
        form.isOvertaken(claim) ? (
          <ClaimConflict
            current={claim}
            mine={[target?.title, form.typed.reason].filter(Boolean).join(': ')}
            refused={form.problem?.kind === 'conflict'}
            onGoOn={() => form.goOn({})}
            onTakeTheirs={form.forget}
          />
        ) : null
      }
    >
      <div>
        <label htmlFor={id} className={label}>
          The fact that it is about
        </label>
        <select
          id={id}
          value={form.typed.to}
          onChange={({ target: { value } }) => form.type({ to: value, answers: [] })}
          className={field}
        >
          <option value="">
            {places === null ? 'reading …' : 'choose a fact that counts or asks the same'}
          </option>
          <FactOptions places={places ?? []} fits={fits} />
        </select>
        {target !== null && <p className="mt-1 text-sm text-soft">{target.question}</p>}
      </div>
      {target?.kind === 'answer' && (
        <Group name="What the words answer to that">
          <Answers fact={target} answers={form.typed.answers} type={form.type} />
        </Group>
      )}
    </FormFrame>
  );
}

/** Facts to choose from, by event. */
export function FactOptions({
  places,
  fits,
}: {
  places: readonly EventChoice[];
  fits: (fact: FactChoice, event: string) => boolean;
}) {
  return places.map(({ slug, title, facts }) => (
    <optgroup key={slug} label={title}>
      {facts
        .filter((fact) => fits(fact, slug))
        .map((fact) => (
          <option key={fact.slug} value={`${slug}/${fact.slug}`}>
            {fact.title}
          </option>
        ))}
    </optgroup>
  ));
}

/** The fact that slugs of an event and a fact name; null where there is none. */
export function factOf(places: readonly EventChoice[], to: string): FactChoice | null {
  const [event, fact] = to.split('/');
  const facts = places.find(({ slug }) => slug === event)?.facts ?? [];
  return facts.find(({ slug }) => slug === fact) ?? null;
}
