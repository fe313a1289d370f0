import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { VotePage } from '@/components/vote-page';
import { voteAddress } from '@/core/views/addresses';
import { symbolOfSegments } from '@/core/views/vote-symbol';
import { canonical } from '@/server/canonical';
import { getVote } from '@/server/queries/get-vote';
import { getVoteDraft } from '@/server/queries/get-vote-draft';
import { getVoteReports } from '@/server/queries/get-vote-reports';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/votes/[...symbol]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = symbolOfSegments((await params).symbol);
  const draft = text === null ? null : await getVoteDraft(text);
  const vote = draft === null ? null : await getVote(draft);
  const [entry] = vote?.entries ?? [];
  if (vote === null || entry === undefined) return {};
  const { outcome, date } = entry.record;
  return {
    title: `${vote.draft}: ${entry.subject}`,
    description: `The vote on draft resolution ${vote.draft} of ${date}, ${outcome}: the roll call, the rule that decided, and who reports it.`,
    ...canonical(voteAddress(vote.draft)),
  };
}

/** The vote under a draft's symbol; other ways to write it, and the resolution's symbol, lead there. */
export default async function RecordedVotePage({ params }: Props) {
  const segments = (await params).symbol;
  const text = symbolOfSegments(segments);
  const draft = text === null ? null : await getVoteDraft(text);
  if (draft === null) notFound();
  if (`/votes/${segments.join('/')}` !== voteAddress(draft)) permanentRedirect(voteAddress(draft));
  const [vote, reports] = await Promise.all([getVote(draft), getVoteReports(draft)]);
  if (vote === null) notFound();
  return <VotePage vote={vote} reports={reports} />;
}
