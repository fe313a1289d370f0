import { verdicts } from '@/core/comparison/reason';
import { policies } from '@/core/quantities/policy';
import {
  type ComparisonOptions,
  factKinds,
  optionsQuery,
  policyNames,
} from '@/core/views/comparison-options';
import type { RowView } from '@/core/views/event-view';

/** Filters and the policy, as plain links: the address keeps every choice. */
export function ComparisonControls({
  address,
  options,
  rows,
}: {
  address: string;
  options: ComparisonOptions;
  rows: readonly RowView[];
}) {
  const to = (change: Partial<ComparisonOptions>) =>
    `${address}${optionsQuery({ ...options, from: null, ...change })}#rows`;
  const withVerdict = (row: RowView) => options.verdict === null || row.verdict === options.verdict;
  const withKind = (row: RowView) => options.kind === null || row.kind === options.kind;
  return (
    <nav aria-label="What is shown" className="grid gap-x-8 gap-y-2 py-4 text-sm print:hidden">
      <Choices label="Verdict">
        <Choice href={to({ verdict: null })} current={options.verdict === null}>
          all ({rows.filter(withKind).length})
        </Choice>
        {verdicts.map((verdict) => {
          const count = rows.filter((row) => row.verdict === verdict && withKind(row)).length;
          if (count === 0 && options.verdict !== verdict) return null;
          return (
            <Choice key={verdict} href={to({ verdict })} current={options.verdict === verdict}>
              {verdict} ({count})
            </Choice>
          );
        })}
      </Choices>
      <Choices label="Kind">
        <Choice href={to({ kind: null })} current={options.kind === null}>
          all ({rows.filter(withVerdict).length})
        </Choice>
        {factKinds.map((kind) => {
          const count = rows.filter((row) => row.kind === kind && withVerdict(row)).length;
          if (count === 0 && options.kind !== kind) return null;
          return (
            <Choice key={kind} href={to({ kind })} current={options.kind === kind}>
              {kindLabels[kind]} ({count})
            </Choice>
          );
        })}
      </Choices>
      {rows.some(({ kind }) => kind === 'quantity') && <PolicyChoices options={options} to={to} />}
    </nav>
  );
}

/** The choice of how vague words are read, with what the choice means. */
export function PolicyChoices({
  options,
  to,
}: {
  options: ComparisonOptions;
  to: (change: Partial<ComparisonOptions>) => string;
}) {
  return (
    <>
      <Choices label="Vague words">
        {policyNames.map((policy) => (
          <Choice key={policy} href={to({ policy })} current={options.policy === policy}>
            {policies[policy].title}
          </Choice>
        ))}
      </Choices>
      <p className="text-soft sm:pl-30">
        {policies[options.policy].description}{' '}
        <a href="/how-to-read#policies">How words are read</a>
      </p>
    </>
  );
}

const kindLabels = {
  quantity: 'quantities',
  vote: 'votes',
  answer: 'what happened',
  quotation: 'quotations',
  wording: 'wording',
} as const;

function Choices({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-1">
      <span className="w-full text-soft sm:w-28">{label}</span>
      <ul className="contents">{children}</ul>
    </div>
  );
}

function Choice({
  href,
  current,
  children,
}: {
  href: string;
  current: boolean;
  children: React.ReactNode;
}) {
  return (
    <li>
      <a
        href={href}
        aria-current={current ? 'true' : undefined}
        className={`inline-block px-2 py-1.5 ${current ? 'bg-ink font-semibold text-paper no-underline' : 'text-ink'}`}
      >
        {children}
      </a>
    </li>
  );
}
