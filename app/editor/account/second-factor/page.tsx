import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { renderSVG } from 'uqr';
import { PasswordForm } from '@/components/editors/password-form';
import { SaidNote } from '@/components/editors/said-note';
import { SecondFactorOn } from '@/components/editors/second-factor-on';
import { SecondFactorSetUp } from '@/components/editors/second-factor-set-up';
import { getBegunFactor } from '@/server/queries/get-begun-factor';
import { getOwnAccount } from '@/server/queries/get-own-account';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

export async function generateMetadata({
  searchParams,
}: PageProps<'/editor/account/second-factor'>): Promise<Metadata> {
  return { title: await titleAfterForm('Second factor', searchParams) };
}

export default async function SecondFactor({
  searchParams,
}: PageProps<'/editor/account/second-factor'>) {
  const editor = await editorOfPage('editor');
  const [{ secondFactor }, begun, said] = await Promise.all([
    getOwnAccount(editor),
    getBegunFactor(editor, await headers()),
    saidHere(searchParams),
  ]);
  return (
    <>
      <p className="pt-6 text-sm">
        <a href="/editor/account">Your account</a>
      </p>
      <h1 className="pt-2 pb-6 text-3xl sm:text-4xl">Second factor</h1>
      <SaidNote said={said} />
      {secondFactor === 'on' && <SecondFactorOn codes={said?.once?.split(' ') ?? null} />}
      {secondFactor === 'off' && (
        <>
          <p className="mb-5 max-w-2xl">
            You need an app on your phone that shows codes, as many managers of passwords do. Then
            who knows your password alone does not get in.
          </p>
          <PasswordForm
            id="password"
            action="/api/editor/account/second-factor/begin"
            button="Set it up"
          />
        </>
      )}
      {begun && (
        <SecondFactorSetUp
          picture={renderSVG(begun.address)}
          secret={begun.secret}
          recoveryCodes={begun.recoveryCodes}
        />
      )}
    </>
  );
}
