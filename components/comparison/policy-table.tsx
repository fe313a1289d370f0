import { type PolicyName, policies } from '@/core/quantities/policy';

/** One policy with all its rows and their sources, as the code applies them. */
export function PolicyTable({ name }: { name: PolicyName }) {
  const { title, description, rows } = policies[name];
  return (
    <section aria-labelledby={`policy-${name}`} className="pt-2">
      <h3 id={`policy-${name}`} className="text-lg">
        {title}
      </h3>
      <p className="mt-1">{description}</p>
      <dl className="mt-3 border-t border-rule text-sm">
        {rows.map(({ reads, words, does, source }) => (
          <div
            key={reads}
            className="grid gap-x-8 border-b border-rule py-2 sm:grid-cols-[11rem_1fr]"
          >
            <dt className="font-serif">{words.join(', ')}</dt>
            <dd>
              {does} <span className="text-soft">{source}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
