import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FactAtLength } from '@/components/comparison/fact-at-length';
import { eventTag, tagPage } from '@/server/cache-tags';
import { annotatedRows } from '@/server/queries/annotated-rows';
import { getEvent } from '@/server/queries/get-event';
import { getFactSeries } from '@/server/queries/get-fact-series';
import { getReadingHistory } from '@/server/queries/get-reading-history';
import { newestOnFact } from '@/server/queries/readers-annotations';
import { rowFingerprints } from '@/server/queries/row-fingerprints';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/events/[event]/facts/[fact]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event: slug, fact } = await params;
  const event = await getEvent(slug, 'literal');
  const row = event?.rows.find((candidate) => candidate.slug === fact);
  return row && event ? { title: `${row.title} · ${event.title}`, description: row.question } : {};
}

export default async function FactPage({ params }: Props) {
  const { event: slug, fact } = await params;
  const event = await getEvent(slug, 'literal');
  const row = event?.rows.find((candidate) => candidate.slug === fact);
  if (!event || !row) notFound();
  const series = row.kind === 'quantity' ? await getFactSeries(slug, fact) : [];
  await tagPage([eventTag(slug)]);
  return (
    <FactAtLength
      event={event}
      row={row}
      series={series}
      history={await getReadingHistory(slug, fact)}
      annotated={(await annotatedRows(slug, fact)).get(fact) ?? null}
      fingerprint={(await rowFingerprints(slug)).get(fact)}
      annotations={await newestOnFact(slug, fact)}
    />
  );
}
