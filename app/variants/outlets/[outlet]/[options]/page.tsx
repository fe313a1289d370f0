import type { Metadata } from 'next';
import { OutletAtLength } from '@/components/outlets/outlet-at-length';
import { outletAddress } from '@/core/views/addresses';
import { parseOutletSegment } from '@/core/views/outlet-options';
import { publishedTag, tagsOfOutlet } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { canonical } from '@/server/canonical';
import { missingPage } from '@/server/missing-page';
import { getOutlet } from '@/server/queries/get-outlet';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

type Props = PageProps<'/variants/outlets/[outlet]/[options]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { outlet: slug, options: segment } = await params;
  const options = parseOutletSegment(segment);
  const outlet = options && (await getOutlet(slug, options.articlesFrom, options.rowsFrom));
  if (outlet === null) return {};
  return { title: outlet.name, robots: { index: false }, ...canonical(outletAddress(slug)) };
}

/** What `/outlets/{outlet}?articles-from=…&rows-from=…` is served from; see core/views/variant-path.ts. */
export default async function OutletVariant({ params }: Props) {
  const { outlet: slug, options: segment } = await params;
  const options = parseOutletSegment(segment);
  const outlet = options && (await getOutlet(slug, options.articlesFrom, options.rowsFrom));
  if (options === null || outlet === null) return missingPage();
  await tagPage([publishedTag, ...tagsOfOutlet(outlet)]);
  return <OutletAtLength outlet={outlet} options={options} />;
}
