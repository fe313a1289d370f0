import { memo } from 'react';
import { statusInWords } from '@/core/annotations/status';
import { dayInWords } from '@/core/day-in-words';
import { ageInWords } from '@/core/queue/age-in-words';
import type { ShownItem } from '@/core/queue/merge-queue';
import type { QueueItem, QueueWords } from '@/core/queue/queue-view';
import { factAddress } from '@/core/views/addresses';
import { Quote } from '../comparison/quote';
import { Day } from '../day';
import { Moment } from '../moment';
import { VerdictBadge } from '../verdict-badge';

/** One row of the queue: what it is about, why, what the articles say, and where it stands. */
export const QueueRow = memo(function QueueRow({
  row: { item, isNew, hasLeft },
  now,
  me,
  selected,
  onSelect,
}: {
  row: ShownItem<QueueItem>;
  /** ISO 8601. */
  now: string;
  me: string;
  selected: boolean;
  onSelect: (id: number, wanted: boolean) => void;
}) {
  const { id, event, fact, pair, reasons, words } = item;
  return (
    <li
      data-key-item
      className={`grid scroll-mt-24 break-inside-avoid grid-cols-[1.75rem_1fr] gap-y-3 border-b border-rule py-5 lg:grid-cols-[1.75rem_1fr_19rem] ${selected ? 'bg-mark' : ''}`}
    >
      <label className="flex cursor-pointer self-start pt-1 pb-3">
        <input
          type="checkbox"
          name="discrepancy"
          value={id}
          checked={selected}
          onChange={(change) => onSelect(id, change.target.checked)}
          className="size-4.5 accent-accent"
        />
        <span className="sr-only">Select {fact.title}</span>
      </label>
      <div className="min-w-0 lg:pr-8">
        <p className="text-sm text-soft">
          {event.title}
          {!event.title.includes(dayInWords(event.startsOn)) && (
            <>
              {' '}
              · <Day iso={event.startsOn} />
            </>
          )}
        </p>
        <h3 className="mt-0.5 text-lg leading-snug text-pretty">
          <a
            href={factAddress(event.slug, fact.slug)}
            data-key-link
            className="text-ink decoration-soft/40"
          >
            {fact.title}
          </a>
        </h3>
        {pair !== null && <p className="mt-1 text-sm">Between {pair.join(' and ')} alone</p>}
        {reasons.length > 0 && <p className="mt-1 text-sm">{sentence(reasons)}</p>}
        {words.length > 0 && (
          <ul className="mt-2.5 space-y-1 border-l-2 border-rule pl-4">
            {words.map((said, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an outlet may say the same twice, and nothing is kept in it.
              <li key={index} className="text-sm">
                <Said said={said} />
              </li>
            ))}
            {item.moreWords && <li className="text-sm text-soft">and others</li>}
          </ul>
        )}
      </div>
      <div className="col-start-2 space-y-1 text-sm lg:col-start-3 lg:pt-0.5">
        <p>
          <VerdictBadge verdict={item.verdict} />
        </p>
        <p>
          {statusInWords[item.status]}
          {item.changed && (
            <strong className="font-semibold text-contested">
              , changed since it was annotated
            </strong>
          )}
        </p>
        <p className={item.assignee === null ? 'text-soft' : ''}>
          {item.assignee === null ? (
            'Nobody is to look'
          ) : item.assignee.id === me ? (
            <strong className="font-semibold">You are to look</strong>
          ) : (
            <>
              <bdi>{item.assignee.name}</bdi> is to look
            </>
          )}
        </p>
        <p className="text-soft">
          Found {ago(item.firstSeenAt, now)}
          <span className="block">
            <Moment at={new Date(item.firstSeenAt)} />
          </span>
        </p>
        {!item.present && <p className="text-soft">The comparison no longer shows it.</p>}
        {isNew && !hasLeft && <p className="font-semibold text-accent">Has just come</p>}
        {hasLeft && <p className="font-semibold text-soft">No longer in this list</p>}
      </div>
    </li>
  );
});

function Said({ said: { outlet, quote, cut, amount, hedge } }: { said: QueueWords }) {
  const claim = { quote, start: 0, amount: amount && { ...amount, hedge } };
  return (
    <>
      <span className="text-soft">{outlet}: </span>
      <q className="font-serif text-base before:content-none after:content-none">
        <Quote claim={claim} />
        {cut && ' …'}
      </q>
    </>
  );
}

/** Reasons as a line: "Rounding; hedge dropped or added." */
function sentence(reasons: readonly string[]): string {
  const joined = reasons.join('; ');
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}

function ago(since: string, now: string): string {
  const age = ageInWords(since, now);
  return age === 'just now' ? age : `${age} ago`;
}
