import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SaidNote } from '@/components/editors/said-note';
import { Review } from '@/components/review/review';
import { getReview } from '@/server/queries/get-review';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';

export const metadata: Metadata = { title: 'An article in review' };

export default async function ReviewPage({
  params,
  searchParams,
}: PageProps<'/editor/articles/[article]'>) {
  await editorOfPage('editor');
  const [{ article }, { at }] = await Promise.all([params, searchParams]);
  const review = await getReview(article);
  if (review === null) notFound();
  const said = await saidHere(searchParams);
  const wanted = said?.refused ? null : at;
  const shown =
    review.proposals.find(({ name, state }) => state === 'open' && name === wanted)?.name ?? null;
  return (
    <>
      {said !== null && (
        <div className="pt-6">
          <SaidNote said={said} focus={shown === null} />
        </div>
      )}
      <Review review={review} at={shown} />
    </>
  );
}
