import type { Metadata } from 'next';
import { EventComparison } from '@/components/comparison/event-comparison';
import { defaultOptions } from '@/core/views/comparison-options';
import { eventTag } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { missingPage } from '@/server/missing-page';
import { annotatedRows } from '@/server/queries/annotated-rows';
import { getEvent } from '@/server/queries/get-event';
import { rowFingerprints } from '@/server/queries/row-fingerprints';

export const dynamic = 'force-static';
export const revalidate = 60;

/** No event is rendered at build time: each page is cached when it is first read. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({
  params,
}: PageProps<'/events/[event]'>): Promise<Metadata> {
  const event = await getEvent((await params).event, 'literal');
  return event === null ? {} : { title: event.title, description: event.summary };
}

export default async function EventPage({ params }: PageProps<'/events/[event]'>) {
  const { event: slug } = await params;
  const event = await getEvent(slug, 'literal');
  if (event === null) return missingPage();
  await tagPage([eventTag(slug)]);
  const annotated = await annotatedRows(slug);
  return (
    <EventComparison
      event={event}
      fingerprints={await rowFingerprints(slug)}
      annotated={annotated}
      options={defaultOptions}
    />
  );
}
