import type { Evidence, Finding } from '@/core/record/audit/finding';
import { voteAddress } from '@/core/views/addresses';

/** What the audit finds in an entry: each finding with its kind and the fields it rests on, as printed. */
export function VoteFindings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="space-y-4">
      {findings.map(({ code, kind, sentence, evidence }, index) => (
        <li key={`${code}-${index.toString()}`} className="border-l-2 border-rule pl-4">
          <p>
            <span
              className={`font-semibold ${kind === 'contradiction' ? 'text-conflict' : 'text-contested'}`}
            >
              {titles[kind]}
            </span>{' '}
            {sentence}
          </p>
          <dl className="mt-1 text-sm text-soft">
            {evidence.map((field, at) => (
              <div key={`${field.field}-${at.toString()}`}>
                <dt className="inline">
                  <Field evidence={field} />:{' '}
                </dt>
                <dd className="inline text-ink">
                  {field.printed === null ? 'nothing' : `“${field.printed}”`}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Field({ evidence: { field, other } }: { evidence: Evidence }) {
  if (other === null) return field;
  return (
    <>
      {field} of{' '}
      <a href={voteAddress(other.draft)} className="text-soft">
        {other.draft}
      </a>
      {other.entry > 1 && `, entry ${other.entry}`}
    </>
  );
}

const titles = { contradiction: 'Contradiction.', gap: 'Gap.', slip: 'Slip.' } as const;
