import type { Metadata } from 'next';
import { OutletList } from '@/components/outlets/outlet-list';
import { outletsAddress } from '@/core/views/addresses';
import { publishedTag } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
import { missingPage } from '@/server/missing-page';
import { listOutlets } from '@/server/queries/list-outlets';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/variants/outlet-list/[from]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: 'Outlets',
    description: 'Who published what is compared here, by name. No outlet is rated.',
    ...((await params).from === '_' ? {} : { robots: { index: false } }),
    ...canonical(outletsAddress),
  };
}

/** What `/outlets` and `/outlets?from=…` are served from; see core/views/variant-path.ts. */
export default async function OutletListVariant({ params }: Props) {
  const { from } = await params;
  const page = await listOutlets(from === '_' ? null : from);
  if (page === null) return missingPage();
  await tagPage([publishedTag]);
  return <OutletList page={page} isFirst={from === '_'} />;
}
