import { useId } from 'react';
import { longestReason, type ReasonChoice, reasonChoices } from '@/core/annotations/reason-choices';
import { annotationStatuses, statusInWords } from '@/core/annotations/status';
import type { Typed } from '@/core/annotations/typed';
import type { AboutChoice } from './choices';
import { useEditing } from './editing';
import { field } from './looks';

/** The fields of an annotation besides its note. */
export function FormFields({
  typed,
  type,
  choices,
}: {
  typed: Typed;
  type: (change: Partial<Typed>) => void;
  /** What may be spoken of; empty where that is settled. */
  choices: readonly AboutChoice[];
}) {
  const id = useId();
  const { company } = useEditing();
  const length = Array.from(typed.ownWords).length;
  const people = company.people.some((person) => person.id === typed.assigneeId)
    ? company.people
    : [...company.people, ...goneFrom(typed.assigneeId)];
  return (
    <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
      <div className="min-w-0">
        <label htmlFor={`${id}-reason`} className={label}>
          Why they differ
        </label>
        <select
          id={`${id}-reason`}
          value={typed.reason}
          onChange={({ target }) => type({ reason: target.value as '' | ReasonChoice })}
          className={field}
        >
          <option value="">no reason given</option>
          {reasonChoices.map((reason) => (
            <option key={reason}>{reason}</option>
          ))}
          <option value="own words">in my own words …</option>
        </select>
        {typed.reason === 'own words' && (
          <>
            <input
              type="text"
              dir="auto"
              aria-label="The reason in your own words"
              aria-describedby={`${id}-length`}
              value={typed.ownWords}
              onChange={({ target }) => type({ ownWords: target.value })}
              className={`${field} mt-2`}
            />
            <p
              id={`${id}-length`}
              className={`text-sm ${length > longestReason ? 'font-semibold text-conflict' : 'text-soft'}`}
            >
              {length} of {longestReason} characters at most
            </p>
          </>
        )}
      </div>
      <div className="min-w-0">
        <label htmlFor={`${id}-status`} className={label}>
          Status
        </label>
        <select
          id={`${id}-status`}
          value={typed.status}
          onChange={({ target }) => type({ status: target.value as Typed['status'] })}
          className={field}
        >
          {annotationStatuses.map((status) => (
            <option key={status} value={status}>
              {statusInWords[status]}
            </option>
          ))}
        </select>
      </div>
      <div className="min-w-0">
        <label htmlFor={`${id}-assignee`} className={label}>
          Who is to look
        </label>
        <select
          id={`${id}-assignee`}
          value={typed.assigneeId}
          onChange={({ target }) => type({ assigneeId: target.value })}
          className={field}
        >
          <option value="">nobody</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </div>
      {choices[0]?.group === 'row' && (
        <div className="min-w-0">
          <label htmlFor={`${id}-about`} className={label}>
            What it speaks of
          </label>
          <select
            id={`${id}-about`}
            value={typed.about}
            onChange={({ target }) => type({ about: target.value })}
            className={field}
          >
            <Choices choices={choices} group="row" />
            <optgroup label="A claim">
              <Choices choices={choices} group="claim" />
            </optgroup>
            {choices.some(({ group }) => group === 'pair') && (
              <optgroup label="Two articles">
                <Choices choices={choices} group="pair" />
              </optgroup>
            )}
          </select>
        </div>
      )}
    </div>
  );
}

export const label = 'text-sm font-semibold';

function Choices({
  choices,
  group,
}: {
  choices: readonly AboutChoice[];
  group: AboutChoice['group'];
}) {
  return choices
    .filter((choice) => choice.group === group)
    .map(({ key, name }) => (
      <option key={key} value={key}>
        {name}
      </option>
    ));
}

function goneFrom(id: string) {
  return id === '' ? [] : [{ id, name: 'somebody who left' }];
}
