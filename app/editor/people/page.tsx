import type { Metadata } from 'next';
import { FurtherPage } from '@/components/editors/further-page';
import { InvitationsList } from '@/components/editors/invitations-list';
import { InviteForm } from '@/components/editors/invite-form';
import { PeopleList } from '@/components/editors/people-list';
import { SaidNote } from '@/components/editors/said-note';
import { listInvitations } from '@/server/queries/list-invitations';
import { listPeople } from '@/server/queries/list-people';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

export async function generateMetadata({
  searchParams,
}: PageProps<'/editor/people'>): Promise<Metadata> {
  return { title: await titleAfterForm('People', searchParams) };
}

const address = '/editor/people';

export default async function People({ searchParams }: PageProps<'/editor/people'>) {
  await editorOfPage('admin');
  const { from, invitations: older } = await searchParams;
  const after = typeof from === 'string' ? from : null;
  const olderThan = typeof older === 'string' ? older : null;
  const [{ people, next }, invitations, said] = await Promise.all([
    listPeople(after),
    listInvitations(olderThan),
    saidHere(searchParams),
  ]);
  return (
    <>
      <h1 className="pt-8 pb-6 text-3xl sm:text-4xl">People</h1>
      <SaidNote said={said} />
      <section aria-labelledby="people-heading" className="pb-10">
        <h2 id="people-heading" className="mb-3 text-xl">
          Accounts
        </h2>
        <PeopleList people={people} />
        <FurtherPage
          label="Pages of accounts"
          first={after && address}
          next={next && `${address}?from=${encodeURIComponent(next)}`}
        />
      </section>
      <section aria-labelledby="invitations-heading">
        <h2 id="invitations-heading" className="mb-3 text-xl">
          Invitations
        </h2>
        <InviteForm link={said?.once ?? null} />
        <InvitationsList invitations={invitations.invitations} />
        <FurtherPage
          label="Pages of invitations"
          first={olderThan && address}
          next={invitations.next && `${address}?invitations=${invitations.next}`}
        />
      </section>
    </>
  );
}
