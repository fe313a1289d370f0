import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EditorHint } from '@/components/editors/editor-hint';
import { PasskeySignIn } from '@/components/editors/passkey-sign-in';
import { SaidNote } from '@/components/editors/said-note';
import { SecondStepForm } from '@/components/editors/second-step-form';
import { SignInForm } from '@/components/editors/sign-in-form';
import { returnPath } from '@/core/views/return-path';
import { whoSees } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

export async function generateMetadata({ searchParams }: PageProps<'/sign-in'>): Promise<Metadata> {
  return { title: await titleAfterForm('Sign in', searchParams), robots: { index: false } };
}

export default async function SignIn({ searchParams }: PageProps<'/sign-in'>) {
  const { to: asked, step, out } = await searchParams;
  const to = returnPath(typeof asked === 'string' ? asked : null);
  if ((await whoSees()) !== null) redirect(to);
  const said = await saidHere(searchParams);
  return (
    <div className="max-w-md pt-10">
      <EditorHint signedIn={false} />
      <h1 className="mb-6 text-3xl sm:text-4xl">
        {step === 'second' ? 'One more code' : 'Sign in'}
      </h1>
      <SaidNote said={said ?? (out === undefined ? null : signedOut)} />
      {step === 'second' ? (
        <SecondStepForm to={to} />
      ) : (
        <>
          <p className="mb-6">
            For the editors of this newsroom. Who reads needs no account. An account is made by an
            admin’s invitation.
          </p>
          <SignInForm to={to} email={said?.fields.email ?? ''} />
          <PasskeySignIn to={to} />
        </>
      )}
    </div>
  );
}

const signedOut = { sentence: 'You are signed out.', refused: false };
