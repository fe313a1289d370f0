import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FactAtLength } from '@/components/comparison/fact-at-length';
import { factAddress } from '@/core/views/addresses';
import { parseSegment } from '@/core/views/comparison-options';
import { eventTag, tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
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

type Props = PageProps<'/variants/events/[event]/facts/[fact]/[options]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event: slug, fact, options } = await params;
  const event = await getEvent(slug, parseSegment(options)?.policy ?? 'literal');
  const row = event?.rows.find((candidate) => candidate.slug === fact);
  if (!row || !event) return {};
  return {
    title: `${row.title} · ${event.title}`,
    description: row.question,
    robots: { index: false },
    ...canonical(factAddress(slug, fact)),
  };
}

/** What `/events/{event}/facts/{fact}?policy=…` is served from; see core/views/variant-path.ts. */
export default async function FactVariant({ params }: Props) {
  const { event: slug, fact, options: segment } = await params;
  const options = parseSegment(segment);
  if (options === null) notFound();
  const event = await getEvent(slug, options.policy);
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
