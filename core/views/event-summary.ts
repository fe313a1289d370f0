import { sentenceText, type Verdict, verdicts } from '../comparison/reason';
import type { EventView, RowView } from './event-view';

/** One event in a list, with its sharpest difference in one line. */
export interface EventSummary {
  readonly slug: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly timeZone: string;
  readonly outlets: readonly string[];
  readonly origins: number;
  readonly rows: number;
  /** How many rows have each verdict, sharpest first; rows without a verdict are not counted. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly rows: number }[];
  readonly sharpest: {
    readonly fact: string;
    readonly title: string;
    readonly verdict: Verdict;
    readonly line: string;
  } | null;
}

/** Sums an event up. The sharpest row is the first of the sharpest verdict that the event has. */
export function summariseEvent(event: EventView): EventSummary {
  const counted = verdicts.map((verdict) => ({
    verdict,
    rows: event.rows.filter((row) => row.verdict === verdict).length,
  }));
  const present = counted.filter(({ rows }) => rows > 0);
  const top = present[0]?.verdict;
  const row = event.rows.find(({ verdict }) => verdict !== null && verdict === top);
  return {
    slug: event.slug,
    title: event.title,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    place: event.place,
    timeZone: event.timeZone,
    outlets: event.articles.map(({ outlet }) => outlet),
    origins: event.origins.origins,
    rows: event.rows.length,
    verdicts: present,
    sharpest:
      row === undefined || top === undefined
        ? null
        : { fact: row.slug, title: row.title, verdict: top, line: firstSentence(row) },
  };
}

function firstSentence(row: RowView): string {
  const reason = row.reasons[0];
  return reason === undefined ? row.question : sentenceText(reason.sentence);
}
