import {
  type AuditOptions,
  type AuditSubject,
  auditAddress,
  auditQuery,
  auditSubjects,
  wholeAudit,
} from '@/core/audit/audit-options';
import type { AuditEntry } from '@/core/audit/audit-view';
import { changedFields } from '@/core/audit/changed-fields';
import { isJsonObject, type Json } from '@/core/audit/json';
import { Moment } from '../moment';
import { AuditFields } from './audit-fields';

/** One entry of the audit: who changed what and when, field by field. */
export function AuditItem({
  entry,
  names,
}: {
  entry: AuditEntry;
  /** Of people, by their identifiers. */
  names: Readonly<Record<string, string>>;
}) {
  const { id, at, actor, action, subject, subjectId, before, after } = entry;
  const fields = changedFields(before, after);
  // Of a claim that is set aside what comes after says why.
  const shownAs = before !== null && after !== null ? 'changed' : action;
  const told = action === 'changed' ? fields : fields.filter(({ name }) => telling.has(name));
  const rest = fields.filter((field) => !told.includes(field));
  const heading = `entry-${id}`;
  return (
    <li
      data-key-item
      className="grid gap-x-8 gap-y-2 border-b border-rule py-5 lg:grid-cols-[16rem_1fr]"
    >
      <div className="min-w-0 text-sm">
        <p className="text-soft">
          <Moment at={new Date(at)} />
        </p>
        <p>
          <a
            href={link({
              actor: actor === null ? { who: 'nobody' } : { who: 'person', id: actor.id },
            })}
          >
            <bdi>{actor === null ? 'Recount itself' : (actor.name ?? actor.id)}</bdi>
          </a>
        </p>
      </div>
      <div className="min-w-0">
        <h3 id={heading} className="text-lg leading-snug">
          {titleOf(entry)}
        </h3>
        <p className="mt-0.5 text-sm text-soft">
          {isSubject(subject) && isNameable(subjectId) ? (
            <a href={link({ subject, id: subjectId })} data-key-link className="text-soft">
              All of {subjectId}
            </a>
          ) : (
            subjectId
          )}
          {' · '}
          <a href={`/api/editor/audit/${id}`} className="text-soft">
            Entry {id} as data
          </a>
        </p>
        {fields.length === 0 && <p className="mt-2 text-sm text-soft">No field of it changed.</p>}
        {quoteOf(entry) !== null && (
          <p dir="auto" className="mt-2 font-serif [unicode-bidi:isolate]">
            “{quoteOf(entry)}”
          </p>
        )}
        {told.length > 0 && (
          <AuditFields fields={told} action={shownAs} names={names} labelledBy={heading} />
        )}
        {rest.length > 0 && (
          <details className="mt-2 text-sm">
            <summary className="cursor-pointer text-soft">
              {rest.length === 1 ? 'One more field' : `${rest.length} more fields`}
            </summary>
            <AuditFields fields={rest} action={shownAs} names={names} labelledBy={heading} />
          </details>
        )}
      </div>
    </li>
  );
}

/** What is looked for first in what was made or taken away; the rest says where it belongs. */
const telling: ReadonlySet<string> = new Set([
  ...['status', 'note', 'reasonCode', 'reasonWords', 'assigneeId', 'exact'],
  ...['action', 'quote', 'reason', 'name', 'email', 'role', 'ipAddress'],
]);

function titleOf({ action, subject, after }: AuditEntry): string {
  const done = subject === 'Claim' ? textOf(after, 'action') : null;
  if (done !== null && Object.hasOwn(claimWords, done)) {
    return claimWords[done as keyof typeof claimWords];
  }
  return `${actionWords[action]} ${isSubject(subject) ? auditSubjects[subject] : subject}`;
}

const actionWords = { created: 'Made', changed: 'Changed', deleted: 'Took away' };
const claimWords = {
  added: 'Added a claim',
  corrected: 'Corrected how a claim is read',
  moved: 'Moved a claim to another fact',
  rejected: 'Set a claim aside',
  restored: 'Brought a reading of a claim back',
};

/** The words of a claim, by which it is known whatever was changed of it. */
function quoteOf({ subject, before, after }: AuditEntry): string | null {
  return subject === 'Claim' ? (textOf(after, 'quote') ?? textOf(before, 'quote')) : null;
}

function textOf(row: Json, field: string): string | null {
  const value = isJsonObject(row) ? row[field] : null;
  return typeof value === 'string' ? value : null;
}

function isSubject(subject: string): subject is AuditSubject {
  return Object.hasOwn(auditSubjects, subject);
}

/** Whether an address can name a thing by its key. */
function isNameable(key: string): boolean {
  return /^[\w -]{1,120}$/.test(key);
}

function link(chosen: Partial<AuditOptions>): string {
  return `${auditAddress}${auditQuery({ ...wholeAudit, ...chosen })}`;
}
