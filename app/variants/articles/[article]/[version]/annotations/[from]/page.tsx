import type { Metadata } from 'next';
import { AnnotationsPage } from '@/components/annotations/annotations-page';
import { articleAddress, parseVersion } from '@/core/views/addresses';
import { articleAnnotationsAddress, newestKey } from '@/core/views/annotation-addresses';
import { tagsOfArticle } from '@/core/views/page-tags';
import { parsePlace } from '@/server/annotations/annotation-place';
import { tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
import { missingPage } from '@/server/missing-page';
import { getArticle } from '@/server/queries/get-article';
import { allOnArticle } from '@/server/queries/readers-annotations';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/variants/articles/[article]/[version]/annotations/[from]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article: slug, version } = await params;
  const article = await articleOf(slug, version);
  if (article === null) return {};
  return {
    title: `Editors’ annotations: ${article.title} · ${article.outlet}`,
    description: `What editors say of the words of ${article.outlet}, version ${version}.`,
    robots: { index: false },
    ...canonical(articleAnnotationsAddress(slug, article.version)),
  };
}

/** What `/articles/{article}/{version}/annotations?from=…` is served from; see core/views/variant-path.ts. */
export default async function ArticleAnnotations({ params }: Props) {
  const { article: slug, version, from } = await params;
  const place = from === newestKey ? null : parsePlace(from);
  const article = await articleOf(slug, version);
  if (article === null || (place === null && from !== newestKey)) return missingPage();
  await tagPage(tagsOfArticle(article));
  return (
    <AnnotationsPage
      list={await allOnArticle(article, place)}
      title="Editors’ annotations"
      of={{
        title: `${article.title}, ${article.outlet}`,
        address: articleAddress(slug, article.version),
      }}
      address={articleAnnotationsAddress(slug, article.version)}
      isFirst={place === null}
    />
  );
}

async function articleOf(slug: string, version: string) {
  const number = parseVersion(version);
  return number === null ? null : getArticle(slug, number);
}
