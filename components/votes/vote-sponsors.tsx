import type { NamedState } from '@/core/record/entry';
import { votesAddress } from '@/core/views/vote-addresses';
import type { VoteEntryView } from '@/core/views/vote-view';
import { allVotes, votesQuery } from '@/core/views/votes-options';

/** Sponsors that are shown without unfolding. */
const few = 12;

/** Who put a draft forward: one by one, and as the record prints them. */
export function VoteSponsors({ entry }: { entry: VoteEntryView }) {
  const { sponsors, sponsorsAsPrinted } = entry.record;
  if (sponsors.length === 0 && sponsorsAsPrinted.length === 0) {
    return <p className="text-soft">The record names none.</p>;
  }
  const shown = sponsors.length > few + 3 ? sponsors.slice(0, few) : sponsors;
  const folded = sponsors.slice(shown.length);
  return (
    <div className="space-y-1.5">
      <Names sponsors={shown} entry={entry} />
      {folded.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 text-accent">
            and {folded.length} more, {sponsors.length} in all
          </summary>
          <Names sponsors={folded} entry={entry} />
        </details>
      )}
      <details>
        <summary className="cursor-pointer py-1 text-accent">as the record prints them</summary>
        <p className="text-soft">{sponsorsAsPrinted.map((text) => `“${text}”`).join(' ')}</p>
      </details>
    </div>
  );
}

/** Sponsors that had a seat lead to their votes. */
function Names({ sponsors, entry }: { sponsors: readonly NamedState[]; entry: VoteEntryView }) {
  return (
    <ul>
      {sponsors.map(({ name, code, printed }, index) => {
        const voted = code !== null && entry.sponsorsWithVotes.includes(code);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the record may name a sponsor twice
          <li key={index} className="inline">
            {voted ? (
              <a href={`${votesAddress}${votesQuery({ ...allVotes, state: code })}`}>
                {name ?? printed}
              </a>
            ) : (
              (name ?? printed)
            )}
            {index < sponsors.length - 1 && ', '}
          </li>
        );
      })}
    </ul>
  );
}
