import { documentAddress, votesAddress } from '@/core/views/vote-addresses';
import type { VoteEntryView } from '@/core/views/vote-view';
import { allVotes, votesQuery } from '@/core/views/votes-options';
import { RollCallList } from './roll-call-list';
import { RollCallPicture } from './roll-call-picture';
import { VoteFindings } from './vote-findings';
import { VoteSource } from './vote-source';
import { VoteSponsors } from './vote-sponsors';

/** One entry of the record: the roll call, the rule that decided, what the audit finds, and the rest. */
export function VoteEntry({
  entry,
  heading: Heading,
}: {
  entry: VoteEntryView;
  heading: 'h2' | 'h3';
}) {
  const { record, voters, rule, findings } = entry;
  const named = voters.some(({ marks }) => marks.length > 0);
  return (
    <>
      <div className="border-t border-strong-rule pt-4">
        <Heading className="mb-3 text-xl">Roll call</Heading>
        {named ? (
          <div className="grid gap-x-12 gap-y-6 xl:grid-cols-[3fr_2fr]">
            <figure className="min-w-0">
              <RollCallPicture voters={voters} tally={record.tally} />
              <figcaption className="mt-2 text-sm text-soft">
                Seats are grouped by vote, not as members sit. The figures in the middle are the
                tally as the record states it: in favour, against, abstaining.
              </figcaption>
            </figure>
            <div className="min-w-0">
              <RollCallList voters={voters} />
            </div>
          </div>
        ) : (
          <NobodyNamed entry={entry} />
        )}
      </div>
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <div className="min-w-0 space-y-10">
          {rule !== null && (
            <div className="border-t border-strong-rule pt-4">
              <Heading className="mb-3 text-xl">The rule that decided</Heading>
              <p className="max-w-prose text-lg">{rule.sentences.join(' ')}</p>
              <p className="mt-2 text-sm text-soft">Source: {rule.sources.join('; ')}.</p>
            </div>
          )}
          {findings.length > 0 && (
            <div className="border-t border-strong-rule pt-4">
              <Heading className="mb-1 text-xl">What the audit finds in this entry</Heading>
              <p className="mb-4 text-sm text-soft">
                The record is shown as it is. Nothing in it is repaired.
              </p>
              <VoteFindings findings={findings} />
            </div>
          )}
        </div>
        <div className="min-w-0 border-t border-strong-rule pt-4">
          <Heading className="mb-3 text-xl">On record</Heading>
          <Details entry={entry} />
          <div className="mt-4">
            <VoteSource source={entry.source} />
          </div>
        </div>
      </div>
    </>
  );
}

function NobodyNamed({ entry: { voters } }: { entry: VoteEntryView }) {
  return (
    <div className="max-w-prose space-y-2">
      <p>The record names no voters, so there is no roll call to draw.</p>
      {voters.length > 0 && (
        <p className="text-sm text-soft">
          With a seat on the day, by the terms of members:{' '}
          {voters.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </div>
  );
}

function Details({ entry: { record, agenda, body }, entry }: { entry: VoteEntryView }) {
  return (
    <dl className="space-y-3 text-sm">
      <Term name="Title">{record.title}</Term>
      <Term name="Body">{body}</Term>
      <Term name="Draft">
        <a href={documentAddress(record.draft)}>{record.draft}</a> at the United Nations
      </Term>
      <Term name="Resolution">
        {record.resolution === null ? (
          'none on record'
        ) : (
          <>
            <a href={documentAddress(record.resolution)}>{record.resolution}</a> at the United
            Nations
          </>
        )}
      </Term>
      <Term name="Record of the meeting">
        {record.meetingRecord && (
          <a href={documentAddress(record.meetingRecord)}>{record.meetingRecord}</a>
        )}
      </Term>
      <Term name="Meeting, by the heading">{record.statedMeeting}</Term>
      <Term name="Agenda item">
        {agenda && (
          <a href={`${votesAddress}${votesQuery({ ...allVotes, agenda: agenda.slug })}`}>
            {agenda.title}
          </a>
        )}
      </Term>
      <Term name="Put forward by">
        <VoteSponsors entry={entry} />
      </Term>
    </dl>
  );
}

function Term({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-soft">{name}</dt>
      <dd>{children || <span className="text-soft">not stated</span>}</dd>
    </div>
  );
}
