import type { Metadata } from 'next';
import { SideBySide } from '@/components/side-by-side/side-by-side';
import { tagsOfArticle } from '@/core/views/page-tags';
import { parseSideBySide, versionsAddress } from '@/core/views/side-by-side-address';
import type { ComparedText } from '@/core/views/side-by-side-view';
import { tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
import { missingPage } from '@/server/missing-page';
import { sideBySideNamed } from '@/server/queries/get-side-by-side';
import { newestOnBoth } from '@/server/queries/readers-annotations';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/compare/[...articles]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await sideBySideNamed(parseSideBySide((await params).articles));
  if (view === null) return {};
  const { a, b } = view;
  const of = a.article === b.article ? `${a.title}: ` : '';
  return {
    title: `${of}${a.name} and ${b.name} side by side`,
    description: `What ${a.name} and ${b.name} print alike, word for word, and where they differ.`,
    ...canonical(versionsAddress(named(a), named(b))),
  };
}

/** Two articles beside each other, or two versions of one. */
export default async function SideBySidePage({ params }: Props) {
  const view = await sideBySideNamed(parseSideBySide((await params).articles));
  if (view === null) return missingPage();
  const { a, b, events } = view;
  await tagPage([a, b].flatMap(({ article }) => tagsOfArticle({ slug: article, events })));
  return <SideBySide view={view} annotations={await newestOnBoth(a, b)} />;
}

function named({ article, version }: ComparedText) {
  return { slug: article, version };
}
