import { rangeInWords } from '@/core/record/audit/missing-numbers';
import { voteAddress } from '@/core/views/addresses';
import { entryAnchor, findingsAddress, votesAddress } from '@/core/views/vote-addresses';
import type {
  FindingsPage,
  MissingResolutions,
  QuestionedEntry,
} from '@/core/views/votes-findings';
import { Day } from '../day';
import { VoteFindings } from './vote-findings';
import { VoteSource } from './vote-source';

/** Everything that the audit finds in the record of votes, entry by entry. */
export function VotesFindings({ page, isFirst }: { page: FindingsPage; isFirst: boolean }) {
  const { entries, next, total, missing } = page;
  const figure = `${total.more ? 'More than ' : ''}${total.count.toLocaleString('en-US')}`;
  const sources = [...new Map(entries.map(({ source }) => [source.name, source])).values()];
  return (
    <article>
      <header className="max-w-3xl pt-10 pb-8">
        <p className="text-sm">
          <a href={votesAddress}>Votes on record</a>
        </p>
        <h1 className="mt-2 text-3xl sm:text-4xl lg:text-5xl">
          What the audit of the record finds
        </h1>
        <p className="mt-4 text-lg">
          The official record is checked like the articles. A contradiction is what cannot be true
          as the record has it, a gap what it leaves out, and a slip something written amiss that
          changes no figure and no vote. The record is kept as it is, and nothing is repaired.
        </p>
        <p className="mt-3">
          {figure} {total.count === 1 && !total.more ? 'entry is' : 'entries are'} questioned.
          <Missing missing={missing} />
        </p>
      </header>
      <section aria-labelledby="entries">
        <h2 id="entries" className="border-b border-strong-rule pb-2 text-xl">
          Entries, newest first
        </h2>
        {entries.length === 0 && (
          <p className="py-10 text-soft">
            {isFirst ? 'The audit finds nothing.' : 'There is no earlier entry that is questioned.'}
          </p>
        )}
        <ol>
          {entries.map((entry) => (
            <Entry key={`${entry.draft} ${entry.entry}`} entry={entry} />
          ))}
        </ol>
        {(!isFirst || next !== null) && (
          <nav aria-label="Pages" className="flex flex-wrap gap-x-6 gap-y-1 pt-5 print:hidden">
            {!isFirst && <a href={findingsAddress}>The newest of these</a>}
            {next !== null && (
              <a href={`${findingsAddress}?from=${next}`} rel="next">
                Earlier entries
              </a>
            )}
          </nav>
        )}
        <div className="space-y-2 pt-6">
          {sources.map((source) => (
            <VoteSource key={source.name} source={source} />
          ))}
        </div>
      </section>
    </article>
  );
}

function Missing({ missing: { ranges, more } }: { missing: MissingResolutions }) {
  const [first, ...others] = ranges;
  if (first === undefined) {
    return ' Between the first resolution on record and the last, no number is missing.';
  }
  const one = others.length === 0 && first.first === first.last;
  return (
    <>
      {' '}
      Between the first resolution on record and the last, no entry carries{' '}
      {one ? 'the number' : 'the numbers'} {ranges.map(rangeInWords).join(', ')}
      {more && ', and others below these'}.
    </>
  );
}

function Entry({ entry }: { entry: QuestionedEntry }) {
  const address = `${voteAddress(entry.draft)}#${entryAnchor(entry.entry)}`;
  return (
    <li
      data-key-item
      className="grid gap-x-12 gap-y-3 border-b border-rule py-6 lg:grid-cols-[2fr_3fr]"
    >
      <div className="min-w-0">
        <p className="text-sm text-soft">
          <Day iso={entry.date} /> · {entry.draft}
          {entry.entry > 1 && `, entry ${entry.entry}`}
          {entry.resolution && ` · ${entry.resolution}`}
        </p>
        <h3 className="mt-0.5 text-base leading-snug text-pretty">
          <a href={address} className="text-ink decoration-soft/40">
            {entry.subject}
          </a>
        </h3>
      </div>
      <div className="min-w-0">
        <VoteFindings findings={entry.findings} />
      </div>
    </li>
  );
}
