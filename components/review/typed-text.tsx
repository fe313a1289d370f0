import { type TypedForm, typedLabels } from '@/core/review/typed-form';

/** What was typed into a form that is not there any more, to be copied from. */
export function TypedText({ fields }: { fields: TypedForm['fields'] }) {
  const typed = Object.entries(typedLabels).filter(([name]) => fields[name]);
  if (typed.length === 0) return null;
  return (
    <section aria-labelledby="typed" className="mb-6 max-w-2xl border-y border-rule py-3">
      <h2 id="typed" className="text-sm font-semibold">
        What you typed, for which there is no form here now
      </h2>
      <dl className="mt-2 space-y-1 text-sm">
        {typed.map(([name, label]) => (
          <div key={name}>
            <dt className="text-soft">{label}</dt>
            <dd className="break-words whitespace-pre-wrap">{fields[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
