import type { Metadata } from 'next';
import { AccountName } from '@/components/editors/account-name';
import { AccountPasskeys } from '@/components/editors/account-passkeys';
import { AccountPassword } from '@/components/editors/account-password';
import { AccountSecondFactor } from '@/components/editors/account-second-factor';
import { AccountSessions } from '@/components/editors/account-sessions';
import { SaidNote } from '@/components/editors/said-note';
import { getOwnAccount } from '@/server/queries/get-own-account';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

export async function generateMetadata({
  searchParams,
}: PageProps<'/editor/account'>): Promise<Metadata> {
  return { title: await titleAfterForm('Your account', searchParams) };
}

export default async function Account({ searchParams }: PageProps<'/editor/account'>) {
  const editor = await editorOfPage('editor');
  const account = await getOwnAccount(editor);
  return (
    <>
      <h1 className="pt-8 pb-6 text-3xl sm:text-4xl">Your account</h1>
      <SaidNote said={await saidHere(searchParams)} />
      <AccountName name={editor.name} email={editor.email} />
      <AccountPassword email={editor.email} />
      <AccountPasskeys passkeys={account.passkeys} />
      <AccountSecondFactor state={account.secondFactor} />
      <AccountSessions sessions={account.sessions} />
    </>
  );
}
