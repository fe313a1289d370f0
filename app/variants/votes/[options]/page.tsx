import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { VotesPage } from '@/components/votes/votes-page';
import { votesAddress } from '@/core/views/vote-addresses';
import { choiceInWords } from '@/core/views/votes-choice';
import { allVotes, parseVotesSegment, votesSegment } from '@/core/views/votes-options';
import { canonical } from '@/server/canonical';
import { listVotes } from '@/server/queries/list-votes';
import { listVoteChoices } from '@/server/queries/list-votes-choices';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/variants/votes/[options]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { options: segment } = await params;
  const options = parseVotesSegment(segment);
  if (options === null) return {};
  const chosen = choiceInWords(options, await listVoteChoices());
  return {
    title: chosen ? `Votes on record: ${chosen}` : 'Votes on record',
    description: 'The recorded votes of the UN Security Council, seat by seat, with their source.',
    ...(segment === votesSegment(allVotes) ? {} : { robots: { index: false } }),
    ...canonical(votesAddress),
  };
}

/** What `/votes` and each choice in its query are served from; see core/views/variant-path.ts. */
export default async function VotesVariant({ params }: Props) {
  const options = parseVotesSegment((await params).options);
  if (options === null) notFound();
  const [page, choices] = await Promise.all([listVotes(options), listVoteChoices()]);
  return <VotesPage options={options} choices={choices} page={page} />;
}
