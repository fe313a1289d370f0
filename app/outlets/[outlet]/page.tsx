import type { Metadata } from 'next';
import { OutletAtLength } from '@/components/outlets/outlet-at-length';
import { newestOfOutlet } from '@/core/views/outlet-options';
import { publishedTag, tagsOfOutlet } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { missingPage } from '@/server/missing-page';
import { getOutlet } from '@/server/queries/get-outlet';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/outlets/[outlet]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outlet = await getOutlet((await params).outlet, null, null);
  if (outlet === null) return {};
  return {
    title: outlet.name,
    description: `The articles of ${outlet.name} that are compared, and the rows that its words stand in.`,
  };
}

/** An outlet with the newest of its articles and of its rows. */
export default async function OutletPage({ params }: Props) {
  const outlet = await getOutlet((await params).outlet, null, null);
  if (outlet === null) return missingPage();
  await tagPage([publishedTag, ...tagsOfOutlet(outlet)]);
  return <OutletAtLength outlet={outlet} options={newestOfOutlet} />;
}
