import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { mainButton, quietButton } from '@/components/editors/looks';
import { SaidNote } from '@/components/editors/said-note';
import { AsLoaded } from '@/components/intake/as-loaded';
import { CorrectionForm } from '@/components/intake/correction-form';
import { IntakeOrigin } from '@/components/intake/intake-origin';
import { IntakeProgress } from '@/components/intake/intake-progress';
import { fieldsOf } from '@/core/intake/input-of';
import { reviewAddress } from '@/core/views/intake-addresses';
import { type IntakeView, intakeStates } from '@/core/views/intake-view';
import { alreadyHere } from '@/server/queries/already-here';
import { getIntake } from '@/server/queries/get-intake';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

type Props = PageProps<'/editor/intakes/[intake]'>;

/** Asked for by the title and by the page, and looked for once. */
const intakeOf = cache(getIntake);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  // Titles are made beside the page, which keeps nothing from them.
  await editorOfPage('editor');
  const intake = await intakeOf((await params).intake);
  const title = intake === null ? 'Nothing here' : `${intake.title}, ${intakeStates[intake.state]}`;
  return { title: await titleAfterForm(title, searchParams) };
}

export default async function Intake({ params, searchParams }: Props) {
  await editorOfPage('editor');
  const intake = await intakeOf((await params).intake);
  if (intake === null) notFound();
  const said = await saidHere(searchParams);
  return (
    <>
      <h1 className="pt-8 pb-2 text-3xl break-words sm:text-4xl">{intake.title}</h1>
      <IntakeOrigin intake={intake} />
      <AsLoaded>
        <SaidNote said={said} />
      </AsLoaded>
      <IntakeProgress id={intake.id} state={intake.state} tries={intake.tries} />
      <State intake={intake} />
    </>
  );
}

function State({ intake }: { intake: IntakeView }) {
  const { id, state, problem, tries, article } = intake;
  switch (state) {
    case 'waiting':
      return (
        <div className="max-w-2xl space-y-3">
          <p role="status">
            {tries === 0
              ? 'It is being read. This goes on when you leave the page.'
              : `Tried ${tries === 1 ? 'once' : `${tries} times`}: ${problem} It is tried again by itself.`}
          </p>
          <p>
            <a href={`/editor/intakes/${id}`}>Look again</a>
          </p>
          <SetAside id={id} />
        </div>
      );
    case 'taken':
      return <Corrected intake={intake} />;
    case 'failed':
      return (
        <div className="max-w-2xl space-y-4">
          <p className="border-l-4 border-conflict bg-panel px-4 py-3">{problem}</p>
          {intake.kind === 'address' && (
            <form action={`/api/editor/intakes/${id}/retry`} method="post">
              <button type="submit" className={mainButton}>
                Try again
              </button>
            </form>
          )}
          <SetAside id={id} />
        </div>
      );
    case 'saved':
    case 'known':
      return (
        <p>
          It is <a href={reviewAddress(article?.slug ?? '')}>held as an article</a>.
        </p>
      );
    case 'set_aside':
      return <p>It was discarded, and nothing of its text is kept.</p>;
  }
}

async function Corrected({ intake: { id, taken, typed, problem } }: { intake: IntakeView }) {
  if (taken === null) throw new Error(`Nothing was taken out of ${id}.`);
  const here = await alreadyHere({ ...fieldsOf(taken), ...typed });
  const remarks = problem === null ? taken.remarks : [problem, ...taken.remarks];
  return (
    <>
      {remarks.length > 0 && (
        <ul className="mb-6 max-w-2xl space-y-1 border-l-4 border-contested bg-panel px-4 py-3">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <CorrectionForm {...{ id, taken, typed, here }} />
      <div className="mt-8 border-t border-rule pt-4">
        <SetAside id={id} />
      </div>
    </>
  );
}

function SetAside({ id }: { id: string }) {
  return (
    <details>
      <summary className="min-h-9 cursor-pointer py-1.5 text-sm">Make no article of it</summary>
      <form action={`/api/editor/intakes/${id}/set-aside`} method="post" className="py-2">
        <p className="mb-2 max-w-2xl text-sm text-soft">
          Nothing of its text, and of what was typed here, is kept. It can be brought in again.
        </p>
        <button type="submit" className={quietButton}>
          Discard it
        </button>
      </form>
    </details>
  );
}
