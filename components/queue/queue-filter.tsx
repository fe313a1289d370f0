import { verdicts } from '@/core/comparison/reason';
import { stateInWords } from '@/core/queue/choice-in-words';
import {
  assigneeWord,
  type QueueOptions,
  queueAddress,
  queueStates,
  verdictWord,
} from '@/core/queue/queue-options';
import { FilterChoice, filterField } from '../filter-choice';

/** What to show of the queue, as a plain form: the address keeps every choice. */
export function QueueFilter({
  options,
  events,
  people,
  me,
}: {
  options: QueueOptions;
  events: readonly { readonly slug: string; readonly title: string }[];
  people: readonly { readonly id: string; readonly name: string }[];
  me: string;
}) {
  const { verdict, state, event, assignee, from, to, older } = options;
  return (
    <form
      action={queueAddress}
      method="get"
      aria-label="Which rows to show"
      className="grid grid-cols-2 items-end gap-x-4 gap-y-3 bg-panel p-4 text-sm lg:grid-cols-4 print:hidden"
    >
      <FilterChoice
        label="State"
        name="state"
        chosen={state}
        offered={queueStates.map((one) => [one, stateInWords[one]])}
      />
      <FilterChoice
        label="Verdict"
        name="verdict"
        chosen={verdict && verdictWord(verdict)}
        offered={[
          ...verdicts.map((one) => [verdictWord(one), one] as const),
          ['none', 'no verdict'] as const,
        ]}
      />
      <FilterChoice
        label="Who is to look"
        name="assignee"
        chosen={assignee && assigneeWord(assignee)}
        any="anybody or nobody"
        offered={[
          ['me', 'you'],
          ['nobody', 'nobody'],
          ['somebody', 'somebody'],
          ...people
            .filter(({ id }) => id !== me)
            .map(({ id, name }) => [assigneeWord({ who: 'person', id }), name] as const),
        ]}
      />
      <FilterChoice
        label="Event"
        name="event"
        chosen={event}
        offered={events.map(({ slug, title }) => [slug, title])}
      />
      <Field label="Found from (UTC)" name="from" type="date" chosen={from} />
      <Field label="Found up to (UTC)" name="to" type="date" chosen={to} />
      <Field
        label="Days ago, at least"
        name="older"
        type="number"
        chosen={older?.toString() ?? null}
      />
      <button
        type="submit"
        className="min-h-10 cursor-pointer border border-ink bg-ink px-5 py-1.5 font-semibold text-paper"
      >
        Show rows
      </button>
    </form>
  );
}

function Field({
  label,
  name,
  type,
  chosen,
}: {
  label: string;
  name: string;
  type: 'date' | 'number';
  chosen: string | null;
}) {
  return (
    <div className="min-w-0">
      <label htmlFor={`choice-${name}`} className="text-soft">
        {label}
      </label>
      <input
        id={`choice-${name}`}
        name={name}
        type={type}
        {...(type === 'number' ? { min: 1, max: 36_500, inputMode: 'numeric' } : {})}
        defaultValue={chosen ?? ''}
        className={filterField}
      />
    </div>
  );
}
