import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SeriesAtLength } from '@/components/series/series-at-length';
import { seriesAddress } from '@/core/views/addresses';
import { publishedTag } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
import { getSeries } from '@/server/queries/get-series';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/variants/series/[series]/[from]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { series: slug, from } = await params;
  const page = await getSeries(slug, from);
  if (page === null) return {};
  return { title: page.series.title, robots: { index: false }, ...canonical(seriesAddress(slug)) };
}

/** What `/series/{series}?from=…` is served from; see core/views/variant-path.ts. */
export default async function SeriesVariant({ params }: Props) {
  const { series, from } = await params;
  const page = await getSeries(series, from);
  if (page === null) notFound();
  await tagPage([publishedTag]);
  return <SeriesAtLength page={page} />;
}
