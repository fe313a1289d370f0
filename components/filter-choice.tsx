/**
 * A choice among a few words in a form whose address keeps it. What an address has chosen is offered, also
 * where it is not known here.
 */
export function FilterChoice({
  label,
  name,
  chosen,
  offered,
  any = 'any',
}: {
  label: string;
  name: string;
  chosen: string | null;
  offered: readonly (readonly [value: string, words: string])[];
  any?: string;
}) {
  const unknown = chosen !== null && !offered.some(([value]) => value === chosen);
  return (
    <div className="min-w-0">
      <label htmlFor={`choice-${name}`} className="text-soft">
        {label}
      </label>
      <select id={`choice-${name}`} name={name} defaultValue={chosen ?? ''} className={filterField}>
        <option value="">{any}</option>
        {unknown && <option value={chosen}>{chosen}</option>}
        {offered.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The look of a field of such a form. */
export const filterField =
  'mt-0.5 block min-h-10 w-full min-w-0 border border-strong-rule bg-paper px-2 py-1.5 text-ink';
