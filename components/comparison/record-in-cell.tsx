import { namedSources, throughWhom } from '@/core/record/series/named-sources';
import type { RecordSource } from '@/core/record/series/series';
import { statedTally } from '@/core/record/stated-tally';
import { seriesAddress, seriesDayAddress, voteAddress } from '@/core/views/addresses';
import type {
  DraftOfRecordView,
  DraftsOfRecordView,
  RecordView,
  SeatedVoteView,
  SeriesOfRecordView,
} from '@/core/views/record-view';
import { zoneName } from '@/core/zone-name';
import { Day } from '../day';
import { RollCallStrip } from '../votes/roll-call-strip';

/** What is on record about a fact, with its source and its time; long lists folded but `atLength`. */
export function RecordInCell({
  record,
  atLength = false,
}: {
  record: RecordView;
  atLength?: boolean;
}) {
  switch (record.kind) {
    case 'votes':
      return (
        <div className="space-y-4">
          {record.votes.map((vote) => (
            <VoteOfRecord
              key={`${vote.draft} ${vote.entry}`}
              vote={vote}
              several={record.votes.length > 1}
              atLength={atLength}
            />
          ))}
          <Sources sources={record.sources} />
        </div>
      );
    case 'series':
      return (
        <ul className="space-y-3">
          {record.series.map((series) => (
            <li key={series.slug}>
              <SeriesOfRecord series={series} atLength={atLength} />
            </li>
          ))}
        </ul>
      );
    case 'drafts':
      return <DraftsOfRecord record={record} atLength={atLength} />;
    case 'rule':
      return (
        <>
          <p>{record.sentence}</p>
          <Source name={record.source} />
        </>
      );
  }
}

function VoteOfRecord({
  vote,
  several,
  atLength,
}: {
  vote: SeatedVoteView;
  several: boolean;
  atLength: boolean;
}) {
  return (
    <div>
      <p>
        <a href={voteAddress(vote.draft)} className="font-semibold">
          {vote.draft}
        </a>
        {several && `, entry ${vote.entry}`}: {vote.outcome}
        {vote.outcomeInferred && ', as was concluded'}
      </p>
      <p className="text-sm">{statedTally(vote.tally)}</p>
      <RollCallStrip voters={vote.voters} atLength={atLength} />
      <p className="mt-1 text-sm text-soft">
        <Day iso={vote.date} /> (New York){vote.meetingRecord && `, ${vote.meetingRecord}`}
      </p>
      {vote.questioned && (
        <p className="text-sm">
          <a href={voteAddress(vote.draft)}>The audit questions this entry</a>
        </p>
      )}
    </div>
  );
}

function SeriesOfRecord({ series, atLength }: { series: SeriesOfRecordView; atLength: boolean }) {
  return (
    <>
      <ul>
        {series.rows.map(({ day, value }) => (
          <li key={day}>
            <a href={seriesDayAddress(series.slug, day)} className="font-semibold tabular-nums">
              {value.toLocaleString('en-US')}
            </a>{' '}
            on <Day iso={day} />
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">
        <a href={seriesAddress(series.slug)}>{series.countedBy}</a>
        {throughWhom(series.countedBy, series)}. Days in {zoneName(series.timeZone)}.{' '}
        {series.cutOff}
        {atLength && ` ${series.terms}`}
      </p>
    </>
  );
}

function DraftsOfRecord({ record, atLength }: { record: DraftsOfRecordView; atLength: boolean }) {
  const { member, before, vetoed, failed, moreVetoed, moreFailed, sources } = record;
  // A cell of a table has no headings of its own.
  const Heading = atLength ? 'h3' : 'p';
  const failing = `${moreFailed ? 'More than ' : ''}${failed.length} that failed for want of votes, ${member} against: no veto`;
  return (
    <div className="space-y-3">
      <p className="text-sm">
        Drafts on record before <Day iso={before} />, whatever their subject:
      </p>
      <Heading className="text-sm font-semibold">Vetoed, {member} against</Heading>
      <DraftList drafts={vetoed} more={moreVetoed} />
      {atLength || failed.length === 0 ? (
        <>
          <Heading className="text-sm font-semibold">{failing}</Heading>
          <DraftList drafts={failed} more={moreFailed} />
        </>
      ) : (
        <details className="print:details-content:[content-visibility:visible]">
          <summary className="text-sm font-semibold">{failing}</summary>
          <DraftList drafts={failed} more={moreFailed} />
        </details>
      )}
      <Sources sources={sources} />
      {sources.map(
        ({ covers }) =>
          covers && (
            <p key={covers} className="text-sm text-soft">
              {covers}
            </p>
          ),
      )}
    </div>
  );
}

function DraftList({ drafts, more }: { drafts: readonly DraftOfRecordView[]; more: boolean }) {
  if (drafts.length === 0) return <p className="text-sm text-soft">none on record</p>;
  return (
    <ul className="mt-1 space-y-3">
      {more && (
        <li className="text-sm text-soft">The latest {drafts.length}; there are earlier ones.</li>
      )}
      {drafts.map((draft) => (
        <li key={`${draft.draft} ${draft.entry}`} className="text-sm">
          <p>
            <a href={voteAddress(draft.draft)} className="font-semibold">
              {draft.draft}
            </a>
            , <Day iso={draft.date} />
          </p>
          <p className="first-letter:uppercase">{draft.putForward}</p>
          <p className="text-soft">
            {statedTally(draft.tally)}
            {draft.vetoed.length > 0 && `; veto: ${draft.vetoed.join(', ')}`}
            {draft.against.length > 0 && `; against: ${draft.against.join(', ')}`}
            {draft.abstaining.length > 0 && `; abstaining: ${draft.abstaining.join(', ')}`}
          </p>
          {draft.title && <p className="text-soft">{draft.title}</p>}
        </li>
      ))}
    </ul>
  );
}

function Sources({ sources }: { sources: readonly RecordSource[] }) {
  if (sources.length === 0) return null;
  return <Source name={namedSources(sources).join('; ')} />;
}

function Source({ name }: { name: string }) {
  return <p className="text-sm text-soft">Source: {name}</p>;
}
