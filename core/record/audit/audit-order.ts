import { dayInWords } from '../../day-in-words';
import type { RecordEntry } from '../entry';
import { byPlace } from '../place-in-record';
import { meetingNumber, statedMeetingNumber } from '../symbols';
import { headingContradicts } from './audit-meeting';
import { type AuditContext, contradiction, type Evidence, type Finding, quoted } from './finding';

/**
 * Holds the day of a meeting against those of the meetings around it by number.
 *
 * A heading that agrees with the number confirms it, so an entry that has one is not questioned for
 * another that has none. Between two that are confirmed alike at least one is wrong, and the record does
 * not say which. Entries whose heading contradicts their record are left out, and so are resumed
 * meetings, which may end after the next one.
 */
export function orderFindings(entry: RecordEntry, { others }: AuditContext): readonly Finding[] {
  const own = numberOf(entry);
  if (own === null) return [];
  const numbered = others
    .map((other) => ({ other, number: numberOf(other) }))
    .filter((known): known is Numbered => known.number !== null);
  const wrong = numbered
    .filter(({ other, number }) => isOutOfOrder(entry.date, own, other.date, number))
    .sort((a, b) => a.number - b.number || byPlace(a.other, b.other));
  const confirmed = wrong.filter(({ other }) => isConfirmed(other));
  if (!isConfirmed(entry) && confirmed.length > 0) return [unconfirmed(entry, confirmed)];
  const alike = wrong.filter(({ other }) => isConfirmed(other) === isConfirmed(entry));
  const before = Math.max(...numbered.map(({ number }) => number).filter((n) => n < own));
  const after = Math.min(...numbered.map(({ number }) => number).filter((n) => n > own));
  return alike
    .filter(({ number }) => [before, own, after].includes(number))
    .map(({ other }) =>
      contradiction('meetings out of order', sentenceOn(entry, other), [
        ...placeOf(entry),
        ...placeOf(other, other),
      ]),
    );
}

function isOutOfOrder(date: string, number: number, otherDate: string, other: number): boolean {
  if (other === number) return otherDate !== date;
  return other > number ? otherDate < date : otherDate > date;
}

/** Whether the heading gives the meeting the number that its record has. */
function isConfirmed({ meetingRecord, statedMeeting }: RecordEntry): boolean {
  const stated = statedMeetingNumber(statedMeeting);
  return stated !== null && stated === meetingNumber(meetingRecord);
}

function unconfirmed(entry: RecordEntry, wrong: readonly Numbered[]): Finding {
  const told = wrong.map(
    ({ other }) => `${other.meetingRecord} is dated ${dayInWords(other.date)}`,
  );
  const sentence = `Meetings are numbered in their order. ${entry.meetingRecord} is dated ${dayInWords(entry.date)}, but ${told.join(', and ')}. A number or a date among them is wrong, and only this entry’s number is confirmed by no heading.`;
  const evidence = wrong.flatMap(({ other }) => placeOf(other, other));
  return contradiction('meetings out of order', sentence, [...placeOf(entry), ...evidence]);
}

function placeOf(entry: RecordEntry, other: RecordEntry | null = null): Evidence[] {
  return [quoted('meeting record', entry.meetingRecord, other), quoted('date', entry.date, other)];
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
    return `Two votes of the meeting ${entry.meetingRecord} are dated on two days, so that a number or a date is wrong.`;
  }
  const [earlier, later] = entry.date < other.date ? [entry, other] : [other, entry];
  return `Meetings are numbered in their order, but ${later.meetingRecord} is dated after ${earlier.meetingRecord}, so that a number or a date is wrong.`;
}
