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
import { Moment } from '../moment';
import { AuditValue } from './audit-value';

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
  const heading = `entry-${id}`;
  return (
    <li
      data-key-item
      className="grid gap-x-8 gap-y-3 border-b border-rule py-5 lg:grid-cols-[16rem_1fr]"
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
        <p className="text-soft">
          Entry{' '}
          <a href={`/api/editor/audit/${id}`} className="text-soft">
            {id}
          </a>
        </p>
      </div>
      <div className="min-w-0">
        <h3 id={heading} className="text-lg leading-snug">
          {actionWords[action]} {isSubject(subject) ? auditSubjects[subject] : subject}
        </h3>
        <p className="mt-0.5 text-sm text-soft">
          {isSubject(subject) && isNameable(subjectId) ? (
            <a href={link({ subject, id: subjectId })} data-key-link className="text-soft">
              All of {subjectId}
            </a>
          ) : (
            subjectId
          )}
        </p>
        {fields.length === 0 ? (
          <p className="mt-2 text-sm text-soft">No field of it changed.</p>
        ) : (
          <table aria-labelledby={heading} className="mt-3 w-full table-fixed text-sm">
            <thead className={action === 'changed' ? 'max-sm:sr-only' : 'sr-only'}>
              <tr className="text-left text-soft">
                <th scope="col" className="w-44 py-1 pr-4 font-normal">
                  Field
                </th>
                {action !== 'created' && (
                  <th scope="col" className="py-1 pr-4 font-normal">
                    Before
                  </th>
                )}
                {action !== 'deleted' && (
                  <th scope="col" className="py-1 font-normal">
                    After
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr
                  key={field.name}
                  className="border-t border-rule align-top max-sm:block max-sm:py-1"
                >
                  <th
                    scope="row"
                    className="py-1 pr-4 text-left font-normal text-soft max-sm:block max-sm:pb-0"
                  >
                    {field.name}
                  </th>
                  {action !== 'created' && (
                    <td className="py-1 pr-4 max-sm:block max-sm:pb-0">
                      {action === 'changed' && <Label words="Before" />}
                      <AuditValue value={field.before} names={names} />
                    </td>
                  )}
                  {action !== 'deleted' && (
                    <td className="py-1 max-sm:block">
                      {action === 'changed' && <Label words="After" />}
                      <AuditValue value={field.after} names={names} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </li>
  );
}

/** Says on a narrow page, where the heads of columns are out of sight, which of the two a value is. */
function Label({ words }: { words: string }) {
  return (
    <span aria-hidden="true" className="mr-1.5 text-soft sm:hidden">
      {words}:
    </span>
  );
}

const actionWords = { created: 'Made', changed: 'Changed', deleted: 'Took away' };

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
