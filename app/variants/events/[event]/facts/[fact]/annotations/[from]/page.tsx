import type { Metadata } from 'next';
import { AnnotationsPage } from '@/components/annotations/annotations-page';
import { factAddress } from '@/core/views/addresses';
import { factAnnotationsAddress, newestKey } from '@/core/views/annotation-addresses';
import { eventTag } from '@/core/views/page-tags';
import { parsePlace } from '@/server/annotations/annotation-place';
import { tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
import { missingPage } from '@/server/missing-page';
import { getEvent } from '@/server/queries/get-event';
import { allOnFact } from '@/server/queries/readers-annotations';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/variants/events/[event]/facts/[fact]/annotations/[from]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event: slug, fact } = await params;
  const row = await rowOf(slug, fact);
  if (row === undefined) return {};
  return {
    title: `Editors’ annotations: ${row.title}`,
    description: `What editors say of “${row.question}”`,
    robots: { index: false },
    ...canonical(factAnnotationsAddress(slug, fact)),
  };
}

/** What `/events/{event}/facts/{fact}/annotations?from=…` is served from; see core/views/variant-path.ts. */
export default async function FactAnnotations({ params }: Props) {
  const { event: slug, fact, from } = await params;
  const place = from === newestKey ? null : parsePlace(from);
  const row = await rowOf(slug, fact);
  if (row === undefined || (place === null && from !== newestKey)) return missingPage();
  await tagPage([eventTag(slug)]);
  return (
    <AnnotationsPage
      list={await allOnFact(slug, fact, place)}
      title="Editors’ annotations"
      of={{ title: row.title, address: factAddress(slug, fact) }}
      address={factAnnotationsAddress(slug, fact)}
      isFirst={place === null}
    />
  );
}

async function rowOf(event: string, fact: string) {
  return (await getEvent(event, 'literal'))?.rows.find(({ slug }) => slug === fact);
}
