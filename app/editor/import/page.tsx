import type { Metadata } from 'next';
import { ImportForm } from '@/components/editors/import-form';
import { SaidNote } from '@/components/editors/said-note';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

export async function generateMetadata({
  searchParams,
}: PageProps<'/editor/import'>): Promise<Metadata> {
  return { title: await titleAfterForm('Bring annotations in', searchParams) };
}

export default async function Import({ searchParams }: PageProps<'/editor/import'>) {
  await editorOfPage('editor');
  const said = await saidHere(searchParams);
  return (
    <>
      <h1 className="pt-8 pb-6 text-3xl sm:text-4xl">Bring annotations in</h1>
      <SaidNote said={said} />
      {said?.once && <BroughtIn addresses={said.once.split(' ')} />}
      <div className="mb-6 max-w-2xl space-y-3">
        <p>
          Annotations that were made elsewhere come in as{' '}
          <a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotations</a>: one, a list of
          up to 100, or a page of a collection. They speak of words of an article’s version, or of a
          row of an event, by the addresses that these have here.
        </p>
        <p>
          They stand in your name. All of them come in, or none; what is here already stays as it
          is.
        </p>
      </div>
      <ImportForm typed={said?.fields.text ?? ''} />
    </>
  );
}

/** The first few of those that came in, to be looked at. */
function BroughtIn({ addresses }: { addresses: readonly string[] }) {
  return (
    <p className="mb-6 flex flex-wrap gap-x-5 text-sm">
      {addresses.map((address, index) => (
        <a key={address} href={address}>
          {addresses.length === 1 ? 'See it' : `See number ${index + 1}`}
        </a>
      ))}
    </p>
  );
}
