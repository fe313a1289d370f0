import type { Metadata } from 'next';
import { ArticleText } from '@/components/article/article-text';
import { articleAddress } from '@/core/views/addresses';
import { tagsOfArticle } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
import { missingPage } from '@/server/missing-page';
import { getArticle } from '@/server/queries/get-article';
import { newestOnArticle } from '@/server/queries/readers-annotations';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({
  params,
}: PageProps<'/articles/[article]'>): Promise<Metadata> {
  const article = await getArticle((await params).article, null);
  if (article === null) return {};
  return {
    title: `${article.title} · ${article.outlet}`,
    description: `The text of ${article.outlet} with every claim marked where it stands.`,
    ...canonical(articleAddress(article.slug, article.version)),
  };
}

/** The current version of an article. */
export default async function CurrentArticlePage({ params }: PageProps<'/articles/[article]'>) {
  const article = await getArticle((await params).article, null);
  if (article === null) return missingPage();
  await tagPage(tagsOfArticle(article));
  return <ArticleText article={article} annotations={await newestOnArticle(article)} />;
}
