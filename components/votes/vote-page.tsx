import { voteAddress } from '@/core/views/addresses';
import { entryAnchor, findingsAddress, votesAddress } from '@/core/views/vote-addresses';
import type { VoteReports as Reports, VoteEntryView, VoteView } from '@/core/views/vote-view';
import { Day } from '../day';
import { VoteEntry } from './vote-entry';
import { VoteOutcome } from './vote-outcome';
import { VoteReports } from './vote-reports';
import { VoteTally } from './vote-tally';

/** A vote: every entry of the record under its draft's symbol, and who reports it. */
export function VotePage({ vote, reports }: { vote: VoteView; reports: Reports }) {
  const [first, ...others] = vote.entries;
  return (
    <article>
      <header className="max-w-3xl pt-10 pb-8">
        <p className="text-sm">
          <a href={votesAddress}>Votes on record</a>
        </p>
        {others.length === 0 && first !== undefined ? (
          <>
            <p className="mt-2 text-sm text-soft">
              <Facts entry={first} />
            </p>
            <h1
              className={`mt-1 text-pretty ${first.subject.length > 90 ? 'text-2xl sm:text-3xl' : 'text-3xl sm:text-4xl'}`}
            >
              {first.subject}
            </h1>
            <Decided entry={first} />
          </>
        ) : (
          <>
            <h1 className="mt-2 text-3xl sm:text-4xl">Draft resolution {vote.draft}</h1>
            <p className="mt-4 text-lg">
              The record has {vote.entries.length} entries under this symbol. They are shown one
              after the other, as they are.
            </p>
          </>
        )}
      </header>
      {vote.entries.map((entry) => (
        <section
          key={entry.record.entry}
          id={entryAnchor(entry.record.entry)}
          aria-label={others.length > 0 ? `Entry ${entry.record.entry}` : 'The entry of the record'}
          className={`mb-14 ${others.length > 0 ? 'border-t-2 border-strong-rule pt-4' : ''}`}
        >
          {others.length > 0 && (
            <header className="max-w-3xl pb-8">
              <p className="text-sm text-soft">
                Entry {entry.record.entry} of {vote.entries.length} · <Facts entry={entry} />
              </p>
              <h2 className="mt-1 text-2xl text-pretty">{entry.subject}</h2>
              <Decided entry={entry} />
            </header>
          )}
          <VoteEntry entry={entry} heading={others.length > 0 ? 'h3' : 'h2'} />
        </section>
      ))}
      <section aria-labelledby="reports" className="border-t-2 border-strong-rule pt-5">
        <h2 id="reports" className="mb-5 text-xl">
          Who reports this vote
        </h2>
        <VoteReports reports={reports} />
      </section>
      <p className="mt-10 border-t border-rule pt-4 text-sm print:hidden">
        The same as data: <a href={`/api${voteAddress(vote.draft)}`}>JSON</a>.{' '}
        <a href={findingsAddress}>All findings of the audit</a>
      </p>
    </article>
  );
}

function Facts({ entry: { record, body } }: { entry: VoteEntryView }) {
  return (
    <>
      {body} · {record.draft}
      {record.resolution && ` · ${record.resolution}`} · <Day iso={record.date} /> (New York)
    </>
  );
}

function Decided({ entry: { record, conclusion } }: { entry: VoteEntryView }) {
  return (
    <>
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
        <VoteOutcome outcome={record.outcome} large />
        <VoteTally tally={record.tally} />
      </p>
      {conclusion !== null && <p className="mt-3 max-w-prose">{conclusion}</p>}
    </>
  );
}
