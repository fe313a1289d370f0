import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SeriesAtLength } from '@/components/series/series-at-length';
import { publishedTag } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { getSeries } from '@/server/queries/get-series';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/series/[series]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await getSeries((await params).series, null);
  if (page === null) return {};
  const { title, source } = page.series;
  return {
    title,
    description: `Figures of ${source.publisher}, with what outlets report of them.`,
  };
}

/** An official series with the first page of its days. */
export default async function SeriesPage({ params }: Props) {
  const page = await getSeries((await params).series, null);
  if (page === null) notFound();
  await tagPage([publishedTag]);
  return <SeriesAtLength page={page} />;
}
