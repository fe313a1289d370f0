import type { RecordEntry } from '../entry';
import { agreementFindings } from './audit-agreement';
import { meetingFindings } from './audit-meeting';
import { orderFindings } from './audit-order';
import { outcomeFindings } from './audit-outcome';
import { sponsorFindings } from './audit-sponsors';
import { symbolFindings } from './audit-symbols';
import { tallyFindings } from './audit-tally';
import { voterFindings } from './audit-voters';
import type { AuditContext, Finding } from './finding';

/**
 * Version of the audit, from 1: to be raised with whatever changes in which entries it finds something,
 * so that databases mark theirs anew (server/record/reaudit.ts).
 */
export const auditVersion = 1;

/**
 * Finds what in an entry of the record cannot be, and what it leaves out. Nothing is repaired.
 *
 * Neither the order of names in a list nor that of the other entries matters. Where the seats that are
 * given are not as many as the body has, its members are taken not to be known.
 */
export function auditEntry(entry: RecordEntry, context: AuditContext): readonly Finding[] {
  return [
    ...tallyFindings(entry, context),
    ...voterFindings(entry, context),
    ...outcomeFindings(entry, context),
    ...meetingFindings(entry),
    ...orderFindings(entry, context),
    ...symbolFindings(entry),
    ...sponsorFindings(entry),
    ...agreementFindings(entry, context),
  ];
}
