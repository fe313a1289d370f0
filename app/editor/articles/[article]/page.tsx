import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { SaidNote } from '@/components/editors/said-note';
import { Review } from '@/components/review/review';
import { TypedText } from '@/components/review/typed-text';
import { typedForm } from '@/core/review/typed-form';
import { getReview } from '@/server/queries/get-review';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

type Props = PageProps<'/editor/articles/[article]'>;

/** Asked for by the title and by the page, and looked for once. */
const reviewOf = cache(getReview);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  // Titles are made beside the page, which keeps nothing from them.
  await editorOfPage('editor');
  const review = await reviewOf((await params).article);
  const title = review === null ? 'Nothing here' : `${review.title}, in review`;
  return { title: await titleAfterForm(title, searchParams) };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { id: desk } = await editorOfPage('editor');
  const [{ article }, { at }] = await Promise.all([params, searchParams]);
  const review = await reviewOf(article);
  if (review === null) notFound();
  const said = await saidHere(searchParams);
  const shown =
    review.proposals.find(({ name, state }) => state === 'open' && name === at)?.name ?? null;
  const typed = said?.refused ? typedForm(said.fields) : null;
  // A refusal stands at its form where that is still here, and takes the focus there.
  const isOfHead = typed?.form === 'event' || typed?.form === 'article';
  const isAtForm = said?.refused && (isOfHead || shown !== null);
  const refusal = isAtForm ? { said, typed, proposal: isOfHead ? null : shown } : null;
  return (
    <>
      {said !== null && refusal === null && (
        <div className="pt-6">
          <SaidNote said={said} focus={shown === null} />
          {typed && <TypedText fields={typed.fields} />}
        </div>
      )}
      <Review review={{ ...review, desk, refusal }} at={refusal === null ? shown : null} />
    </>
  );
}
