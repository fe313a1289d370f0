import type { DiscrepancyStatus } from '../annotations/status';
import { type Verdict, verdicts } from '../comparison/reason';
import { isSlug } from '../views/slug';
import { parseQueueKey, type QueueKey, writeQueueKey } from './queue-key';

/** What an editor chose to see of the queue. Null is "any". */
export interface QueueOptions {
  /** `none` is a row that has no verdict. */
  readonly verdict: Verdict | 'none' | null;
  /** Slug of an event. */
  readonly event: string | null;
  readonly state: QueueState | null;
  readonly assignee: QueueAssignee | null;
  /** First and last day in UTC on which a row was first found, ISO 8601. */
  readonly from: string | null;
  readonly to: string | null;
  /** At least this many whole days ago. */
  readonly older: number | null;
  /** The last row of the page before. */
  readonly after: QueueKey | null;
  /** What the address chooses and cannot be read; it is left at "any". */
  readonly unread: readonly QueueParameter[];
}

/** Where a row stands; `changed` since it was annotated, `gone` from the comparison and not left open. */
export type QueueState = DiscrepancyStatus | 'changed' | 'gone';

export const queueStates: readonly QueueState[] = [
  ...(['unreviewed', 'changed', 'open', 'disputed', 'explained', 'corrected', 'gone'] as const),
];

/** Who is to look. */
export type QueueAssignee =
  | { readonly who: 'me' | 'nobody' | 'somebody' }
  | { readonly who: 'person'; readonly id: string };

const parameters = [
  ...(['verdict', 'event', 'state', 'assignee', 'from', 'to', 'older', 'after'] as const),
];

/** A choice by its name in an address. */
export type QueueParameter = (typeof parameters)[number];

export const wholeQueue: QueueOptions = {
  ...{ verdict: null, event: null, state: null, assignee: null },
  ...{ from: null, to: null, older: null, after: null, unread: [] },
};

export const queueAddress = '/editor';

/** Reads the options from an address; what is empty is "any", and what cannot be read is named as unread. */
export function parseQueueOptions(query: URLSearchParams): QueueOptions {
  const read = {
    verdict: verdictOf(query.get('verdict')),
    event: slug(query.get('event')),
    state: queueStates.find((known) => known === query.get('state')) ?? null,
    assignee: assigneeOf(query.get('assignee')),
    from: day(query.get('from')),
    to: day(query.get('to')),
    older: days(query.get('older')),
    after: parseQueueKey(query.get('after') ?? ''),
  };
  const words = asWords(read);
  const unread = parameters.filter((name) => (query.get(name) ?? '') !== '' && words[name] === '');
  return { ...read, unread };
}

/** Writes the options as a query, what is "any" left out: "" or "?state=open&assignee=me". */
export function queueQuery(options: Omit<QueueOptions, 'unread'>): string {
  const written = new URLSearchParams(
    Object.entries(asWords(options)).filter(([, value]) => value !== ''),
  ).toString();
  return written === '' ? '' : `?${written}`;
}

/** A verdict as an address writes it: "against-the-record". */
export function verdictWord(verdict: Verdict | 'none'): string {
  return verdict.replaceAll(' ', '-');
}

/** Who is to look, as an address writes it: "me", "nobody", "somebody", or "person.", and an identifier. */
export function assigneeWord(assignee: QueueAssignee): string {
  return assignee.who === 'person' ? `person.${assignee.id}` : assignee.who;
}

function asWords(options: Omit<QueueOptions, 'unread'>): Record<QueueParameter, string> {
  const { verdict, event, state, assignee, from, to, older, after } = options;
  return {
    verdict: verdict === null ? '' : verdictWord(verdict),
    event: event ?? '',
    state: state ?? '',
    assignee: assignee === null ? '' : assigneeWord(assignee),
    from: from ?? '',
    to: to ?? '',
    older: older?.toString() ?? '',
    after: after === null ? '' : writeQueueKey(after),
  };
}

function verdictOf(text: string | null): Verdict | 'none' | null {
  return [...verdicts, 'none' as const].find((known) => verdictWord(known) === text) ?? null;
}

function assigneeOf(text: string | null): QueueAssignee | null {
  const who = (['me', 'nobody', 'somebody'] as const).find((known) => known === text);
  if (who !== undefined) return { who };
  const id = /^person\.([\w-]{1,100})$/.exec(text ?? '')?.[1];
  return id === undefined ? null : { who: 'person', id };
}

function slug(text: string | null): string | null {
  return text !== null && isSlug(text) ? text : null;
}

/** A day that exists, from the year 1 to 9999. */
function day(text: string | null): string | null {
  if (text === null || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : null;
}

/** Up to a hundred years. */
function days(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 36_500
    ? Number(text)
    : null;
}
