import { LabelledField } from '../editors/labelled-field';
import { mainButton } from '../editors/looks';

/** A new event as the article suggests it. */
export function NewEventForm({
  article,
  fields,
  open,
}: {
  article: string;
  fields: Readonly<Record<string, string>>;
  open: boolean;
}) {
  const field = (name: string) => ({ id: `event-${name}`, name, defaultValue: fields[name] ?? '' });
  return (
    <details open={open} className="max-w-3xl border-y border-rule py-2 print:hidden">
      <summary data-review-key="e" className="min-h-9 cursor-pointer py-1.5 text-sm">
        A new event
      </summary>
      <form
        action={`/api/editor/articles/${article}/events`}
        method="post"
        className="grid gap-4 pt-2 pb-4 sm:grid-cols-2"
      >
        <div className="sm:col-span-2">
          <LabelledField {...field('title')} label="Title" required maxLength={200} />
        </div>
        <div className="sm:col-span-2">
          <LabelledField {...field('summary')} label="Summary" required maxLength={1000} />
        </div>
        <LabelledField {...field('place')} label="Place" required maxLength={200} />
        <LabelledField
          {...field('timeZone')}
          label="Time zone"
          required
          maxLength={60}
          help="In which its days are counted: America/New_York."
        />
        <LabelledField {...field('startsOn')} label="First day" type="date" required />
        <LabelledField {...field('endsOn')} label="Last day" type="date" />
        <div>
          <button type="submit" className={mainButton}>
            Make the event
          </button>
        </div>
      </form>
    </details>
  );
}
