import type { RecordSource } from '@/core/record/series/series';
import { voteAddress } from '@/core/views/addresses';
import { findingsAddress, votesAddress } from '@/core/views/vote-addresses';
import {
  type BoundedCount,
  describeCount,
  type UnnamedVeto,
  type VoteChoices,
  type VoteSummary,
} from '@/core/views/vote-summary';
import { choiceInWords } from '@/core/views/votes-choice';
import { type VotesOptions, votesQuery } from '@/core/views/votes-options';
import { unreadInWords } from '@/core/views/votes-unread';
import { Day } from '../day';
import { VoteListItem } from './vote-list-item';
import { VoteSource } from './vote-source';
import { VotesFilter } from './votes-filter';

/** The recorded votes that a reader chose, newest first. */
export function VotesPage({
  options,
  choices,
  page,
}: {
  options: VotesOptions;
  choices: VoteChoices;
  page: {
    readonly votes: readonly VoteSummary[];
    readonly next: string | null;
    readonly total: BoundedCount;
    readonly sources: readonly RecordSource[];
    readonly unnamedVetoes: readonly UnnamedVeto[];
  };
}) {
  const chosen = choiceInWords(options, choices);
  const unread = unreadInWords(options);
  const query = votesQuery({ ...options, from: null });
  const sources = distinct(page.sources);
  return (
    <>
      <header className="max-w-3xl pt-10 pb-6">
        <h1 className="text-3xl sm:text-4xl lg:text-5xl">Votes on record</h1>
        <p className="mt-4 text-lg">
          What the Security Council decided, seat by seat, as its own record has it. The record is a
          source like any other:{' '}
          <a href={findingsAddress}>what does not add up in it is shown, not repaired</a>.
        </p>
      </header>
      <VotesFilter options={options} choices={choices} />
      {unread !== '' && (
        <p role="status" className="mt-3 max-w-3xl border-l-4 border-conflict pl-3">
          {unread}
        </p>
      )}
      <Unfound options={options} vetoes={page.unnamedVetoes} />
      <section aria-labelledby="votes" className="pt-7">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-strong-rule pb-2">
          <h2 id="votes" className="text-xl">
            {describeCount(page.total)}
            {chosen && `: ${chosen}`}
          </h2>
          <p className="text-sm text-soft">
            Newest first, days in New York; in favour – against – abstaining.{' '}
            {chosen && page.votes.length > 0 && (
              <a href={votesAddress} className="print:hidden">
                Show all votes
              </a>
            )}
          </p>
        </div>
        {page.votes.length === 0 ? (
          <p className="border-b border-rule py-10 text-soft">
            {options.from !== null && page.total.count > 0
              ? 'There is no earlier vote of this choice. '
              : chosen
                ? 'No vote on record fits this choice. '
                : 'No vote is on record yet. '}
            {(chosen || options.from !== null) && <a href={votesAddress}>Show all votes</a>}
          </p>
        ) : (
          <ol>
            {page.votes.map((vote) => (
              <VoteListItem key={`${vote.draft} ${vote.entry}`} vote={vote} />
            ))}
          </ol>
        )}
        {(options.from !== null || page.next !== null) && (
          <nav aria-label="Pages" className="flex flex-wrap gap-x-6 gap-y-1 pt-5 print:hidden">
            {options.from !== null && <a href={`${votesAddress}${query}`}>The newest of these</a>}
            {page.next !== null && (
              <a href={`${votesAddress}${votesQuery({ ...options, from: page.next })}`} rel="next">
                Earlier votes
              </a>
            )}
          </nav>
        )}
        <div className="space-y-2 pt-6">
          {sources.map((source) => (
            <VoteSource key={`${source.publisher} ${source.name}`} source={source} />
          ))}
          <p className="text-sm print:hidden">
            The same as data: <a href={`/api${votesAddress}${votesQuery(options)}`}>JSON</a>.
          </p>
        </div>
      </section>
    </>
  );
}

/** What a choice cannot find, since the record does not say it of every vote. */
function Unfound({ options, vetoes }: { options: VotesOptions; vetoes: readonly UnnamedVeto[] }) {
  const byName = options.state !== null || options.vetoedBy !== null;
  if (!byName && options.agenda === null) return null;
  return (
    <div className="mt-3 max-w-3xl space-y-1 text-sm text-soft">
      {byName && (
        <p>
          A choice of a state, or of who vetoed, goes by the names in the roll call. Where the
          record names no voters, a vote is not found by it;{' '}
          <a href={findingsAddress}>the audit’s findings</a> name such votes.
        </p>
      )}
      {vetoes.length > 0 && (
        <p>
          Vetoed besides, without a voter named:{' '}
          {vetoes.map(({ draft, date }, index) => (
            <span key={`${draft} ${index.toString()}`}>
              {index > 0 && ', '}
              <a href={voteAddress(draft)}>{draft}</a> (<Day iso={date} />)
            </span>
          ))}
          .
        </p>
      )}
      {options.agenda !== null && (
        <p>
          A vote is found by its agenda item only where the record gives one. Of a draft that failed
          it gives none as a rule.
        </p>
      )}
    </div>
  );
}

function distinct(sources: readonly RecordSource[]): readonly RecordSource[] {
  return [
    ...new Map(sources.map((source) => [`${source.publisher} ${source.name}`, source])).values(),
  ];
}
