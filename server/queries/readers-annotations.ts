import 'server-only';
import type { AnnotationList } from '@/core/annotations/annotation-list';
import { published } from '@/core/annotations/published';
import type { ArticlePageView } from '@/core/views/article-view';
import type { ComparedText } from '@/core/views/side-by-side-view';
import type { AnnotationPlace } from '../annotations/annotation-place';
import { inList } from './annotation-threads';
import { type AnnotationPage, annotationsOfFact, pageSize } from './annotations-of-row';
import { annotationsOfArticle, annotationsOfBoth } from './annotations-of-texts';

/** Annotations that stand on the page of what they are about; the others are a link away. */
const newest = 10;

/** The newest annotations on a fact's row, its pairs and its claims, as readers see them. */
export async function newestOnFact(event: string, fact: string): Promise<AnnotationList> {
  return forReaders(await annotationsOfFact(event, fact, null, newest, inList));
}

/** A page of all of them, from a place on. */
export async function allOnFact(
  event: string,
  fact: string,
  from: AnnotationPlace | null,
): Promise<AnnotationList> {
  return forReaders(await annotationsOfFact(event, fact, from, pageSize, inList));
}

/**
 * The newest annotations on claims and passages of a version of an article. The current version's are those
 * on any version: their words are looked for in it, and shown as gone where they are.
 */
export async function newestOnArticle(article: ArticlePageView): Promise<AnnotationList> {
  return forReaders(await annotationsOfArticle(textsOf(article), null, newest));
}

/** A page of all of them, from a place on. */
export async function allOnArticle(
  article: ArticlePageView,
  from: AnnotationPlace | null,
): Promise<AnnotationList> {
  return forReaders(await annotationsOfArticle(textsOf(article), from, pageSize));
}

/** The newest annotations that speak of both of two texts; of articles as they now stand, on any version. */
export async function newestOnBoth(a: ComparedText, b: ComparedText): Promise<AnnotationList> {
  const of = ({ article, version, versions }: ComparedText) =>
    a.article === b.article
      ? { article, versions: [version] }
      : textsOf({ slug: article, version, versions });
  return forReaders(await annotationsOfBoth(of(a), of(b), null, newest));
}

function textsOf({
  slug,
  version,
  versions,
}: Pick<ArticlePageView, 'slug' | 'version' | 'versions'>) {
  const isNewest = versions.every((number) => number <= version);
  return { article: slug, versions: isNewest ? versions : [version] };
}

function forReaders({ annotations, total, next }: AnnotationPage): AnnotationList {
  return { annotations: annotations.map(published), total, next };
}
