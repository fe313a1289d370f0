import type { RecordEntry } from '../entry';
import { byPlace } from '../place-in-record';
import { meetingNumber } from '../symbols';
import { headingContradicts } from './audit-meeting';
import { type AuditContext, contradiction, type Finding, quoted } from './finding';

/**
 * Holds the day of a meeting against those of the meetings next to it by number.
 *
 * Of two that are out of order at least one is wrong, and the record does not say which. Entries whose
 * heading contradicts their record are left out, and so are resumed meetings, which may end after the
 * next one.
 */
export function orderFindings(entry: RecordEntry, { others }: AuditContext): readonly Finding[] {
  const own = numberOf(entry);
  if (own === null) return [];
  const numbered = others
    .map((other) => ({ other, number: numberOf(other) }))
    .filter((known): known is Numbered => known.number !== null);
  const numbers = numbered.map(({ number }) => number);
  const before = Math.max(...numbers.filter((number) => number < own));
  const after = Math.min(...numbers.filter((number) => number > own));
  const wrong = numbered.filter(
    ({ number, other: { date } }) =>
      (number === before && date > entry.date) ||
      (number === own && date !== entry.date) ||
      (number === after && date < entry.date),
  );
  return wrong
    .map(({ other }) => other)
    .sort(byPlace)
    .map((other) =>
      contradiction('meetings out of order', sentenceOn(entry, other), [
        quoted('meeting record', entry.meetingRecord),
        quoted('date', entry.date),
        quoted('meeting record', other.meetingRecord, other),
        quoted('date', other.date, other),
      ]),
    );
}

interface Numbered {
  readonly other: RecordEntry;
  readonly number: number;
}

/** The number of the meeting, where it can be relied on for the order. */
function numberOf(entry: RecordEntry): number | null {
  const isResumed = /\(Resumption/i.test(entry.meetingRecord ?? '');
  return isResumed || headingContradicts(entry) ? null : meetingNumber(entry.meetingRecord);
}

function sentenceOn(entry: RecordEntry, other: RecordEntry): string {
  if (meetingNumber(entry.meetingRecord) === meetingNumber(other.meetingRecord)) {
    return `Two votes of the meeting ${entry.meetingRecord} are dated on two days: at least one of the two is wrong.`;
  }
  const [earlier, later] = entry.date < other.date ? [entry, other] : [other, entry];
  return `Meetings are numbered in their order, but ${later.meetingRecord} is dated after ${earlier.meetingRecord}: at least one of the two is wrong.`;
}
