import type { RecordEntry } from '../entry';
import { meetingNumber, statedMeetingNumber } from '../symbols';
import { contradiction, type Finding, gap, quoted } from './finding';

/** Holds the symbol of the meeting's record against the heading of the resolution. */
export function meetingFindings(entry: RecordEntry): readonly Finding[] {
  const evidence = [
    quoted('meeting record', entry.meetingRecord),
    quoted('heading', entry.statedMeeting),
  ];
  if (entry.meetingRecord === null) {
    return [gap('meeting record missing', 'No record of the meeting is given.', evidence)];
  }
  if (!headingContradicts(entry)) return [];
  const sentence = `The record of the meeting is ${entry.meetingRecord}; the heading says ${entry.statedMeeting}.`;
  return [contradiction('meeting record against heading', sentence, evidence)];
}

/** Whether an entry's heading gives its meeting another number than its record's symbol. */
export function headingContradicts({ meetingRecord, statedMeeting }: RecordEntry): boolean {
  const recorded = meetingNumber(meetingRecord);
  const stated = statedMeetingNumber(statedMeeting);
  return recorded !== null && stated !== null && recorded !== stated;
}
