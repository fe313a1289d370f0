import type { AuditAction } from '@/core/audit/audit-view';
import type { ChangedField } from '@/core/audit/changed-fields';
import { AuditValue } from './audit-value';

/** Fields of a thing, each as it was before and after, as far as there was a before and an after. */
export function AuditFields({
  fields,
  action,
  names,
  labelledBy,
}: {
  fields: readonly ChangedField[];
  action: AuditAction;
  /** Of people, by their identifiers. */
  names: Readonly<Record<string, string>>;
  labelledBy: string;
}) {
  const both = action === 'changed';
  return (
    <table aria-labelledby={labelledBy} className="mt-3 w-full table-fixed text-sm">
      <colgroup>
        <col className="sm:w-44" />
        <col />
        {both && <col />}
      </colgroup>
      <thead className={both ? 'max-sm:sr-only' : 'sr-only'}>
        <tr className="text-left text-soft">
          <th scope="col" className="py-1 pr-4 font-normal">
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
        {fields.map(({ name, before, after }) => (
          <tr key={name} className="border-t border-rule align-baseline max-sm:block max-sm:py-1">
            <th
              scope="row"
              className="py-1 pr-4 text-left font-normal text-soft max-sm:block max-sm:pb-0"
            >
              {name}
            </th>
            {action !== 'created' && (
              <td className="py-1 pr-4 max-sm:block max-sm:pb-0">
                {both && <Label words="Before" />}
                <AuditValue value={before} isProse={prose.has(name)} names={names} />
              </td>
            )}
            {action !== 'deleted' && (
              <td className="py-1 max-sm:block">
                {both && <Label words="After" />}
                <AuditValue value={after} isProse={prose.has(name)} names={names} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What somebody wrote, or an article prints. */
const prose: ReadonlySet<string> = new Set([
  ...['note', 'reasonWords', 'exact', 'prefix', 'suffix', 'quote', 'reason'],
]);

/** Says on a narrow page, where the heads of columns are out of sight, which of the two a value is. */
function Label({ words }: { words: string }) {
  return (
    <span aria-hidden="true" className="mr-1.5 text-soft sm:hidden">
      {words}:
    </span>
  );
}
