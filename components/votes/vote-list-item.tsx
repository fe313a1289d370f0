import { voteAddress } from '@/core/views/addresses';
import { documentAddress, entryAnchor } from '@/core/views/vote-addresses';
import type { VoteSummary } from '@/core/views/vote-summary';
import { Day } from '../day';
import { VoteOutcome } from './vote-outcome';
import { VoteTally } from './vote-tally';

/** One entry of the record in a list of votes. */
export function VoteListItem({ vote }: { vote: VoteSummary }) {
  const address = `${voteAddress(vote.draft)}${vote.entry > 1 ? `#${entryAnchor(vote.entry)}` : ''}`;
  const vetoes = vote.against.filter(({ veto }) => veto).map(({ name }) => name);
  const others = vote.against.filter(({ veto }) => !veto).map(({ name }) => name);
  return (
    <li
      data-key-item
      className="grid break-inside-avoid gap-x-10 gap-y-2 border-b border-rule py-5 lg:grid-cols-[1fr_20rem]"
    >
      <div className="min-w-0">
        <p className="text-sm text-soft">
          <Day iso={vote.date} /> · {vote.draft}
          {vote.entry > 1 && `, entry ${vote.entry}`}
          {vote.resolution && (
            <>
              {' · '}
              <a href={documentAddress(vote.resolution)} className="text-soft">
                {vote.resolution}
              </a>
            </>
          )}
        </p>
        <h3 className="mt-0.5 text-lg leading-snug text-pretty">
          <a href={address} data-key-link className="text-ink decoration-soft/40">
            {vote.subject}
          </a>
        </h3>
        {vote.questioned && (
          <p className="mt-1.5 text-sm text-conflict">
            <a
              href={`${address}${vote.entry > 1 ? '' : `#${entryAnchor(1)}`}`}
              className="text-conflict"
            >
              The audit questions this entry
            </a>
          </p>
        )}
      </div>
      <div className="text-sm lg:pt-5">
        <p className="grid grid-cols-[6.5rem_1fr] items-center">
          <VoteOutcome outcome={vote.outcome} />
          <VoteTally tally={vote.tally} />
        </p>
        {vote.outcomeInferred && (
          <p className="mt-1 text-soft">
            The record says only “not adopted”; whether it was vetoed was concluded.
          </p>
        )}
        {vetoes.length > 0 && (
          <p className="mt-1">
            <span className="text-soft">Veto: </span>
            {vetoes.join(', ')}
          </p>
        )}
        {others.length > 0 && (
          <p className="mt-1">
            <span className="text-soft">Against{vetoes.length > 0 && ', no veto'}: </span>
            {others.join(', ')}
          </p>
        )}
      </div>
    </li>
  );
}
