import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SeriesList } from '@/components/series/series-list';
import { listSeries } from '@/server/queries/list-series';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

export const metadata: Metadata = {
  title: 'Official series',
  description:
    'Counts of record, day by day, each with its source, its cut-off and what it counts.',
};

/** What `/series` and `/series?from=…` are served from; see core/views/variant-path.ts. */
export default async function SeriesListPage({
  params,
}: PageProps<'/variants/series-list/[from]'>) {
  const { from } = await params;
  const page = await listSeries(from === '_' ? null : from);
  if (page === null) notFound();
  return <SeriesList page={page} />;
}
