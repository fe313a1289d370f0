import { FactAtLength } from '@/components/comparison/fact-at-length';
import type { EventView, RowView } from '@/core/views/event-view';
import { eventTag } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { annotatedRows } from '@/server/queries/annotated-rows';
import { getFactSeries } from '@/server/queries/get-fact-series';
import { getReadingHistory } from '@/server/queries/get-reading-history';
import { newestOnFact } from '@/server/queries/readers-annotations';
import { rowFingerprints } from '@/server/queries/row-fingerprints';

/** A fact's page under any policy, with what editors say of it. */
export async function FactWithAnnotations({ event, row }: { event: EventView; row: RowView }) {
  const [{ slug }, { slug: fact }] = [event, row];
  await tagPage([eventTag(slug)]);
  return (
    <FactAtLength
      event={event}
      row={row}
      series={row.kind === 'quantity' ? await getFactSeries(slug, fact) : []}
      history={await getReadingHistory(slug, fact)}
      annotated={(await annotatedRows(slug, fact)).get(fact) ?? null}
      fingerprint={(await rowFingerprints(slug)).get(fact)}
      annotations={await newestOnFact(slug, fact)}
    />
  );
}
