import type { Metadata } from 'next';
import { ArticleText } from '@/components/article/article-text';
import { parseVersion } from '@/core/views/addresses';
import { tagsOfArticle } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { missingPage } from '@/server/missing-page';
import { getArticle } from '@/server/queries/get-article';
import { newestOnArticle } from '@/server/queries/readers-annotations';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/articles/[article]/[version]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article: slug, version } = await params;
  const number = parseVersion(version);
  const article = number === null ? null : await getArticle(slug, number);
  if (article === null) return {};
  return {
    title: `${article.title} · ${article.outlet}`,
    description: `The text of ${article.outlet} with every claim marked where it stands, version ${version}.`,
  };
}

/** One version of an article: where the links of its claims lead. */
export default async function ArticleVersionPage({ params }: Props) {
  const { article: slug, version } = await params;
  const number = parseVersion(version);
  const article = number === null ? null : await getArticle(slug, number);
  if (article === null) return missingPage();
  await tagPage(tagsOfArticle(article));
  return <ArticleText article={article} annotations={await newestOnArticle(article)} />;
}
