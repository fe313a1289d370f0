import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventComparison } from '@/components/comparison/event-comparison';
import { eventAddress } from '@/core/views/addresses';
import { parseSegment } from '@/core/views/comparison-options';
import { eventTag } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
import { missingPage } from '@/server/missing-page';
import { annotatedRows } from '@/server/queries/annotated-rows';
import { getEvent } from '@/server/queries/get-event';
import { rowFingerprints } from '@/server/queries/row-fingerprints';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/variants/events/[event]/[options]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event: slug, options } = await params;
  const event = await getEvent(slug, parseSegment(options)?.policy ?? 'literal');
  if (event === null) return {};
  return {
    title: event.title,
    description: event.summary,
    robots: { index: false },
    ...canonical(eventAddress(slug)),
  };
}

/** What `/events/{event}?policy=…&verdict=…&kind=…` is served from; see core/views/variant-path.ts. */
export default async function EventVariant({ params }: Props) {
  const { event: slug, options: segment } = await params;
  const options = parseSegment(segment);
  if (options === null) notFound();
  const event = await getEvent(slug, options.policy);
  if (event === null) return missingPage();
  await tagPage([eventTag(slug)]);
  return (
    <EventComparison
      event={event}
      fingerprints={await rowFingerprints(slug)}
      annotated={await annotatedRows(slug)}
      options={options}
    />
  );
}
