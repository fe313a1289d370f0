import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { FurtherPage } from '@/components/editors/further-page';
import { quietButton } from '@/components/editors/looks';
import { SaidNote } from '@/components/editors/said-note';
import { AsLoaded } from '@/components/intake/as-loaded';
import { BatchProgress } from '@/components/intake/batch-progress';
import { IntakeList } from '@/components/intake/intake-list';
import { chosenState, IntakeStates } from '@/components/intake/intake-states';
import { Moment } from '@/components/moment';
import { batchAddress } from '@/core/views/intake-addresses';
import { type IntakeStateName, intakeStates, noneInWords } from '@/core/views/intake-view';
import { getBatch } from '@/server/queries/get-batch';
import { listIntakes } from '@/server/queries/list-intakes';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

type Props = PageProps<'/editor/batches/[batch]'>;

/** Asked for by the title and by the page, and looked for once. */
const batchOf = cache(getBatch);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  // Titles are made beside the page, which keeps nothing from them.
  await editorOfPage('editor');
  const batch = await batchOf((await params).batch);
  return { title: await titleAfterForm(batch?.title ?? 'Nothing here', searchParams) };
}

export default async function Batch({ params, searchParams }: Props) {
  await editorOfPage('editor');
  const { batch: id } = await params;
  const batch = await batchOf(id);
  if (batch === null) notFound();
  const { state: asked, from } = await searchParams;
  const { states } = batch;
  const first = (['taken', 'failed', 'saved'] as const).find((state) => states[state] > 0);
  const state = chosenState(asked) ?? first ?? 'waiting';
  const after = typeof from === 'string' ? from : null;
  const { items, next } = await listIntakes(state, after, id);
  const inState = (other: IntakeStateName) => `${batchAddress(id)}?state=${other}`;
  const here = inState(state);
  return (
    <>
      <h1 className="pt-8 pb-2 text-3xl break-words sm:text-4xl">{batch.title}</h1>
      <p className="pb-6 text-sm text-soft">
        Brought in <Moment at={batch.createdAt} />
        {batch.startedBy !== null && (
          <>
            {' '}
            by <bdi>{batch.startedBy}</bdi>
          </>
        )}
      </p>
      <AsLoaded>
        <SaidNote said={await saidHere(searchParams)} />
      </AsLoaded>
      <BatchProgress id={id} counts={states} />
      <IntakeStates addressOf={inState} chosen={state} counts={states} />
      {items.length === 0 ? (
        <p className="border-t border-strong-rule py-3 text-soft">{noneInWords[state]}</p>
      ) : (
        <>
          {state === 'failed' && batch.kind === 'addresses' && <TryAllAgain id={id} />}
          <IntakeList items={items} label={`Articles: ${intakeStates[state]}`} />
        </>
      )}
      <FurtherPage
        label="Pages of this batch"
        first={after && here}
        next={next && `${here}&from=${encodeURIComponent(next)}`}
      />
    </>
  );
}

function TryAllAgain({ id }: { id: string }) {
  return (
    <form action={`/api/editor/batches/${id}/retry`} method="post" className="mb-4">
      <button type="submit" className={quietButton}>
        Try all of these again
      </button>
    </form>
  );
}
