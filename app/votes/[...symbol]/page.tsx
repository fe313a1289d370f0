import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { VotePage } from '@/components/votes/vote-page';
import { voteAddress } from '@/core/views/addresses';
import { publishedTag } from '@/core/views/page-tags';
import { symbolOfSegments } from '@/core/views/vote-symbol';
import { tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
import { getVote } from '@/server/queries/get-vote';
import { getVoteReports } from '@/server/queries/get-vote-reports';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/votes/[...symbol]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const vote = await voteNamed(params);
  const [entry] = vote?.entries ?? [];
  if (!vote || entry === undefined) return {};
  const { outcome, date } = entry.record;
  return {
    title: `${vote.draft}: ${entry.subject}`,
    description: `The vote on draft resolution ${vote.draft} of ${date}, ${outcome}: the roll call, the rule that decided, and who reports it.`,
    ...canonical(voteAddress(vote.draft)),
  };
}

/** The vote under a draft's symbol; other ways to write it lead here, see core/views/variant-path.ts. */
export default async function RecordedVotePage({ params }: Props) {
  const vote = await voteNamed(params);
  if (vote === null) notFound();
  await tagPage([publishedTag]);
  return <VotePage vote={vote} reports={await getVoteReports(vote.draft)} />;
}

async function voteNamed(params: Props['params']) {
  const draft = symbolOfSegments((await params).symbol);
  return draft === null ? null : getVote(draft);
}
