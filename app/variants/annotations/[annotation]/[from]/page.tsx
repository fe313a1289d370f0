import type { Metadata } from 'next';
import { AnnotationPage } from '@/components/annotations/annotation-page';
import { aboutInWords } from '@/core/annotations/about-in-words';
import {
  annotationAddress,
  annotationDataAddress,
  newestKey,
} from '@/core/views/annotation-addresses';
import { articleTag, eventTag } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
import { missingPage } from '@/server/missing-page';
import { getAnnotation } from '@/server/queries/get-annotation';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/variants/annotations/[annotation]/[from]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { annotation: id, from } = await params;
  const page = await getAnnotation(id, keyOf(from));
  if (page === null) return {};
  const { annotation, factTitle } = page;
  return {
    title: `Annotation by ${annotation.author}${factTitle === null ? '' : ` · ${factTitle}`}`,
    description: `What ${annotation.author} says, on ${aboutInWords(annotation)}.`,
    robots: { index: false },
    alternates: {
      ...canonical(annotationAddress(annotation.id)).alternates,
      types: { 'application/ld+json': annotationDataAddress(annotation.id) },
    },
  };
}

/** What `/annotations/{id}?from=…` is served from; see core/views/variant-path.ts. */
export default async function Annotation({ params }: Props) {
  const { annotation: id, from } = await params;
  const key = keyOf(from);
  const page = await getAnnotation(id, key);
  if (page === null) return missingPage();
  const { event, targets } = page.annotation;
  await tagPage([
    ...(event === null ? [] : [eventTag(event)]),
    ...new Set(targets.map(({ article }) => articleTag(article))),
  ]);
  return <AnnotationPage {...page} isFirst={key === null} />;
}

function keyOf(from: string): string | null {
  return from === newestKey ? null : from;
}
