import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { EditorHint } from '@/components/editors/editor-hint';
import { EditorsNav } from '@/components/editors/editors-nav';
import { askedBy } from '@/server/session/asked-by';
import { editorOfPage } from '@/server/session/editor-of-page';

export const metadata = { robots: { index: false } };

export default async function EditorLayout({ children }: { children: ReactNode }) {
  const editor = await editorOfPage('editor');
  const { target } = askedBy(await headers());
  return (
    <>
      <EditorHint signedIn />
      <EditorsNav editor={editor} here={target.split('?')[0] ?? ''} />
      {children}
    </>
  );
}
