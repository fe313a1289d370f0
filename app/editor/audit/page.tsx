import type { Metadata } from 'next';
import { AuditFilter } from '@/components/audit/audit-filter';
import { AuditItem } from '@/components/audit/audit-item';
import { FurtherPage } from '@/components/editors/further-page';
import { auditAddress, auditQuery, parseAuditOptions } from '@/core/audit/audit-options';
import { singleParameters } from '@/core/views/single-parameters';
import { listAudit } from '@/server/queries/list-audit';
import { listPeopleToAsk } from '@/server/queries/list-people-to-ask';
import { editorOfPage } from '@/server/session/editor-of-page';

export const metadata: Metadata = { title: 'Audit' };

export default async function AuditPage({ searchParams }: PageProps<'/editor/audit'>) {
  await editorOfPage('admin');
  const options = parseAuditOptions(singleParameters(await searchParams));
  const [{ entries, next, names }, people] = await Promise.all([
    listAudit(options),
    listPeopleToAsk(),
  ]);
  const query = auditQuery({ ...options, after: null });
  return (
    <>
      <h1 className="pt-8 text-3xl sm:text-4xl">Audit</h1>
      <p className="mt-2 max-w-2xl pb-5">
        Who changed what, as it was before and after, the newest first. The database keeps it by
        itself; nobody can change it or take from it, nor can Recount.
      </p>
      <AuditFilter options={options} people={people} />
      {options.unread.length > 0 && (
        <p role="status" className="mt-3 max-w-3xl border-l-4 border-conflict pl-3">
          Of this address, “{options.unread.join('”, “')}” could not be read and was left out.
        </p>
      )}
      <section aria-labelledby="entries" className="pt-7">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-strong-rule pb-2">
          <h2 id="entries" className="text-xl">
            Entries
          </h2>
          {query !== '' && (
            <p className="text-sm print:hidden">
              <a href={auditAddress}>Show all entries</a>
            </p>
          )}
        </div>
        {entries.length === 0 ? (
          <p className="border-b border-rule py-10 text-soft">
            {options.after === null ? 'No entry fits this choice.' : 'There is nothing further.'}
          </p>
        ) : (
          <ol>
            {entries.map((entry) => (
              <AuditItem key={entry.id} entry={entry} names={names} />
            ))}
          </ol>
        )}
        <FurtherPage
          label="Pages of entries"
          first={options.after === null ? null : `${auditAddress}${query}`}
          next={next && `${auditAddress}${auditQuery({ ...options, after: next })}`}
        />
      </section>
    </>
  );
}
