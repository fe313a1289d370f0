import type { Metadata } from 'next';
import { missingPage } from '@/server/missing-page';
import { getEvent } from '@/server/queries/get-event';
import { FactWithAnnotations } from './fact-with-annotations';

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
  if (!event || !row) return missingPage();
  return <FactWithAnnotations event={event} row={row} />;
}
