import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { VotesFindings } from '@/components/votes/votes-findings';
import { findingsAddress } from '@/core/views/vote-addresses';
import { canonical } from '@/server/canonical';
import { listFindings } from '@/server/queries/list-findings';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/variants/votes/findings/[from]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: 'What the audit of the record finds',
    description:
      'Contradictions and gaps in the record of the Security Council’s votes, with the evidence.',
    ...((await params).from === 'newest' ? {} : { robots: { index: false } }),
    ...canonical(findingsAddress),
  };
}

/** What `/votes/findings` and `/votes/findings?from=…` are served from; see core/views/variant-path.ts. */
export default async function FindingsVariant({ params }: Props) {
  const { from } = await params;
  const page = await listFindings(from === 'newest' ? null : from);
  if (page === null) notFound();
  return <VotesFindings page={page} isFirst={from === 'newest'} />;
}
