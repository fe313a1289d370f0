import type { Metadata } from 'next';
import { FurtherPage } from '@/components/editors/further-page';
import { SaidNote } from '@/components/editors/said-note';
import { IntakeList } from '@/components/intake/intake-list';
import { chosenState, IntakeStates } from '@/components/intake/intake-states';
import { UnpublishedList } from '@/components/review/unpublished-list';
import { rowId } from '@/core/row-id';
import { articlesAddress, bringInAddress, feedsAddress } from '@/core/views/intake-addresses';
import { type IntakeStateName, intakeStates, noneInWords } from '@/core/views/intake-view';
import { listIntakes } from '@/server/queries/list-intakes';
import { listUnpublished } from '@/server/queries/list-unpublished';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

export async function generateMetadata({
  searchParams,
}: PageProps<'/editor/articles'>): Promise<Metadata> {
  return { title: await titleAfterForm('Articles', searchParams) };
}

export default async function Articles({ searchParams }: PageProps<'/editor/articles'>) {
  await editorOfPage('editor');
  const { state: asked, from, before } = await searchParams;
  const state = chosenState(asked) ?? 'taken';
  const after = typeof from === 'string' ? from : null;
  const older = rowId(before);
  const [{ items, next }, unpublished, said] = await Promise.all([
    listIntakes(state, after),
    listUnpublished(older),
    saidHere(searchParams),
  ]);
  // Each list keeps its place while the other is gone through.
  const at = (places: Places) => addressOf(state, places);
  const inState = (other: IntakeStateName) => addressOf(other, { from: null, before: older });
  return (
    <>
      <h1 className="pt-8 pb-6 text-3xl sm:text-4xl">Articles</h1>
      <SaidNote said={said} />
      <p className="mb-6 flex flex-wrap gap-x-6 gap-y-1">
        <a href={bringInAddress}>Bring articles in</a>
        <a href={feedsAddress}>Feeds</a>
      </p>
      <section aria-labelledby="came-in">
        <h2 id="came-in" className="mb-3 text-xl">
          What has come in
        </h2>
        <IntakeStates addressOf={inState} chosen={state} />
        {items.length === 0 ? (
          <p className="border-t border-strong-rule py-3 text-soft">{noneInWords[state]}</p>
        ) : (
          <IntakeList items={items} label={`Articles: ${intakeStates[state]}`} />
        )}
        <FurtherPage
          label="Pages of what has come in"
          first={after && at({ from: null, before: older })}
          next={next && at({ from: next, before: older })}
        />
      </section>
      <section aria-labelledby="unpublished" className="mt-12">
        <h2 id="unpublished" className="mb-3 text-xl">
          To be published
        </h2>
        {unpublished.articles.length === 0 ? (
          <p className="border-t border-strong-rule py-3 text-soft">
            Every article that is held is published.
          </p>
        ) : (
          <UnpublishedList articles={unpublished.articles} />
        )}
        <FurtherPage
          label="Pages of what is to be published"
          first={older === null ? null : at({ from: after, before: null })}
          next={unpublished.next === null ? null : at({ from: after, before: unpublished.next })}
        />
      </section>
    </>
  );
}

/** Where the page of each of the two lists starts; null at its head. */
interface Places {
  readonly from: string | null;
  readonly before: number | null;
}

function addressOf(state: IntakeStateName, { from, before }: Places): string {
  const query = new URLSearchParams({ state });
  if (from !== null) query.set('from', from);
  if (before !== null) query.set('before', `${before}`);
  return `${articlesAddress}?${query}`;
}
