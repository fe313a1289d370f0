import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { SaidNote } from '@/components/editors/said-note';
import { BringInForms } from '@/components/intake/bring-in-forms';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

export async function generateMetadata({
  searchParams,
}: PageProps<'/editor/articles/new'>): Promise<Metadata> {
  return { title: await titleAfterForm('Bring articles in', searchParams) };
}

export default async function BringIn({ searchParams }: PageProps<'/editor/articles/new'>) {
  const { id: desk } = await editorOfPage('editor');
  const said = await saidHere(searchParams);
  return (
    <>
      <h1 className="pt-8 pb-6 text-3xl sm:text-4xl">Bring articles in</h1>
      <SaidNote said={said} />
      <p className="mb-8 max-w-2xl">
        The text and what is known of it are taken out, and shown to be corrected before anything is
        saved. What is saved stays among editors until one of them publishes it.{' '}
        <a href="/editor/import">Bring in annotations</a> instead.
      </p>
      <BringInForms
        ids={{ text: randomUUID(), addresses: randomUUID() }}
        typed={said?.fields ?? {}}
        desk={desk}
      />
    </>
  );
}
