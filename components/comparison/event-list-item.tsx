import { eventAddress, factAddress } from '@/core/views/addresses';
import type { EventSummary } from '@/core/views/event-summary';
import { Day } from '../day';
import { VerdictBadge } from '../verdict-badge';

/** One event in a list, with its sharpest difference in one line. */
export function EventListItem({ event }: { event: EventSummary }) {
  const { sharpest } = event;
  return (
    <li
      data-key-item
      className="grid gap-x-12 gap-y-3 border-b border-rule py-7 lg:grid-cols-[3fr_2fr]"
    >
      <div>
        <p className="text-sm text-soft">
          <Day iso={event.startsOn} /> · {event.place}
        </p>
        <h3 className="mt-1 text-2xl">
          <a href={eventAddress(event.slug)} className="text-ink">
            {event.title}
          </a>
        </h3>
        {sharpest && (
          <p className="mt-3 border-l-2 border-rule pl-4">
            <VerdictBadge verdict={sharpest.verdict} />{' '}
            <a href={factAddress(event.slug, sharpest.fact)} className="font-semibold text-ink">
              {sharpest.title}
            </a>
            <span className="mt-1 block font-serif leading-snug">{sharpest.line}</span>
          </p>
        )}
      </div>
      <div className="text-sm lg:pt-6">
        <p>{event.outlets.join(', ')}</p>
        <p className="text-soft">
          {event.outlets.length === 1 ? 'one article' : `${event.outlets.length} articles`},{' '}
          {event.origins === 1 ? 'one origin' : `${event.origins} origins`}; {event.rows} facts
        </p>
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-soft">
          {event.verdicts.map(({ verdict, rows }) => (
            <li key={verdict}>
              {rows} {verdict}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
