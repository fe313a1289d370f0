import type { Metadata } from 'next';
import { after } from 'next/server';
import { SearchPage } from '@/components/search/search-page';
import { parseSearchOptions, searchAddress } from '@/core/views/search-options';
import { canonical } from '@/server/canonical';
import { listOutletChoices } from '@/server/queries/list-outlet-choices';
import { search } from '@/server/queries/search';
import { refreshBehind } from '@/server/search/refresh-behind';

type Props = PageProps<'/search'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await optionsOf(searchParams);
  return {
    title: q === '' ? 'Search' : `${q} · Search`,
    description: 'Articles, facts, events, votes on record and outlets, by their words.',
    // What readers looked for is nothing for a search engine to keep.
    ...(q === '' ? canonical(searchAddress) : { robots: { index: false } }),
  };
}

/** Made when it is asked for: what readers may look for has no end, and would crowd out cached pages. */
export default async function Search({ searchParams }: Props) {
  const options = await optionsOf(searchParams);
  const [page, outlets] = await Promise.all([search(options), listOutletChoices()]);
  after(refreshBehind);
  return <SearchPage options={options} outlets={outlets} page={page} />;
}

/** Of a choice that an address makes twice, the first counts. */
async function optionsOf(searchParams: Props['searchParams']) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) query.set(name, first);
  }
  return parseSearchOptions(query);
}
