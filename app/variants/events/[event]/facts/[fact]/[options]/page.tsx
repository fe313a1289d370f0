import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FactWithAnnotations } from '@/app/events/[event]/facts/[fact]/fact-with-annotations';
import { factAddress } from '@/core/views/addresses';
import { parseSegment } from '@/core/views/comparison-options';
import { canonical } from '@/server/canonical';
import { missingPage } from '@/server/missing-page';
import { getEvent } from '@/server/queries/get-event';

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
  if (!event || !row) return missingPage();
  return <FactWithAnnotations event={event} row={row} />;
}
