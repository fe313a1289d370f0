import type { Metadata } from 'next';
import { FurtherPage } from '@/components/editors/further-page';
import { SaidNote } from '@/components/editors/said-note';
import { FeedList } from '@/components/intake/feed-list';
import { rowId } from '@/core/row-id';
import { bringInAddress, feedsAddress } from '@/core/views/intake-addresses';
import { listFeeds } from '@/server/queries/list-feeds';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

export async function generateMetadata({
  searchParams,
}: PageProps<'/editor/feeds'>): Promise<Metadata> {
  return { title: await titleAfterForm('Feeds', searchParams) };
}

export default async function Feeds({ searchParams }: PageProps<'/editor/feeds'>) {
  await editorOfPage('editor');
  const { from } = await searchParams;
  const after = rowId(from);
  const { feeds, next } = await listFeeds(after);
  return (
    <>
      <h1 className="pt-8 pb-6 text-3xl sm:text-4xl">Feeds</h1>
      <SaidNote said={await saidHere(searchParams)} />
      <p className="mb-6">
        <a href={bringInAddress}>Follow another</a>
      </p>
      {feeds.length === 0 ? <p>No feed is followed.</p> : <FeedList feeds={feeds} />}
      <FurtherPage
        label="Pages of feeds"
        first={after === null ? null : feedsAddress}
        next={next === null ? null : `${feedsAddress}?from=${next}`}
      />
    </>
  );
}
