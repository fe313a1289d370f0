import type { Metadata } from 'next';
import { InvitationForm } from '@/components/editors/invitation-form';
import { SaidNote } from '@/components/editors/said-note';
import { whyNoInvitation } from '@/core/people/invitation';
import { getInvitation } from '@/server/queries/get-invitation';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

export async function generateMetadata({
  searchParams,
}: PageProps<'/invitation/[token]'>): Promise<Metadata> {
  return { title: await titleAfterForm('Invitation', searchParams), robots: { index: false } };
}

export default async function Invitation({
  params,
  searchParams,
}: PageProps<'/invitation/[token]'>) {
  const { token } = await params;
  const { state, role } = await getInvitation(token);
  const said = await saidHere(searchParams);
  return (
    <div className="max-w-md pt-10">
      <h1 className="mb-6 text-3xl sm:text-4xl">
        {state === 'open' ? 'You are invited' : 'This link opens nothing'}
      </h1>
      {state === 'open' ? (
        <>
          <SaidNote said={said} />
          <p className="mb-6">
            {role === 'admin'
              ? 'As an admin of Recount you invite editors, see who changed what, and edit yourself.'
              : 'As an editor of Recount you annotate where reports differ, and correct how claims are read.'}{' '}
            This link works once.
          </p>
          <InvitationForm token={token} fields={said?.fields ?? {}} />
        </>
      ) : (
        <>
          <p role="alert">{whyNoInvitation[state]}</p>
          <p className="mt-4">
            <a href="/sign-in">Sign in</a> if you have an account.
          </p>
        </>
      )}
    </div>
  );
}
