import {
  type AuditOptions,
  actorWord,
  auditAddress,
  auditSubjects,
} from '@/core/audit/audit-options';

const look =
  'mt-0.5 block min-h-10 w-full min-w-0 border border-strong-rule bg-paper px-2 py-1.5 text-ink';

/** What to show of the audit, as a plain form: the address keeps every choice. */
export function AuditFilter({
  options: { actor, subject, id, day },
  people,
}: {
  options: AuditOptions;
  people: readonly { readonly id: string; readonly name: string }[];
}) {
  const chosen = actor === null ? '' : actorWord(actor);
  const isKnown = actor?.who !== 'person' || people.some((person) => person.id === actor.id);
  return (
    <form
      action={auditAddress}
      method="get"
      aria-label="Which entries to show"
      className="grid grid-cols-2 items-end gap-x-4 gap-y-3 bg-panel p-4 text-sm lg:grid-cols-4 print:hidden"
    >
      <div className="min-w-0">
        <label htmlFor="choice-actor" className="text-soft">
          Who
        </label>
        <select id="choice-actor" name="actor" defaultValue={chosen} className={look}>
          <option value="">anyone</option>
          {!isKnown && <option value={chosen}>someone whose account has ended</option>}
          <option value="nobody">Recount itself</option>
          {people.map((person) => (
            <option key={person.id} value={actorWord({ who: 'person', id: person.id })}>
              {person.name}
            </option>
          ))}
        </select>
      </div>
      <div className="min-w-0">
        <label htmlFor="choice-subject" className="text-soft">
          What
        </label>
        <select id="choice-subject" name="subject" defaultValue={subject ?? ''} className={look}>
          <option value="">anything</option>
          {Object.entries(auditSubjects).map(([table, words]) => (
            <option key={table} value={table}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div className="min-w-0">
        <label htmlFor="choice-day" className="text-soft">
          Day (UTC)
        </label>
        <input id="choice-day" name="day" type="date" defaultValue={day ?? ''} className={look} />
      </div>
      {id !== null && <input type="hidden" name="id" value={id} />}
      <button
        type="submit"
        className="min-h-10 cursor-pointer border border-ink bg-ink px-5 py-1.5 font-semibold text-paper"
      >
        Show entries
      </button>
    </form>
  );
}
