import 'server-only';
import { listedAddresses } from '@/core/intake/listed-addresses';
import { isUuid } from '@/core/uuid';
import { bringIn } from '../intake/bring-in';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Has a list of addresses fetched behind, under an identifier that its sender chose. @returns that of the batch. */
export function bringAddresses(
  editorId: string,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<Outcome<string>> {
  return writing(editorId, 'editor', async (db) => {
    if (!isUuid(id)) return refused(422, 'The form is an old one. Open it again.');
    const listed = listedAddresses(text);
    if ('problem' in listed) return refused(422, listed.problem);
    const known = await db.batch.findUnique({ where: { id }, select: { startedById: true } });
    if (known !== null) {
      return known.startedById === editorId ? done(id) : refused(422, 'Open the form again.');
    }
    const { size } = listed.addresses;
    const title = size === 1 ? 'One address' : `${size} addresses`;
    await db.batch.create({ data: { id, kind: 'addresses', title, startedById: editorId } });
    const asked = [...listed.addresses].map(([name, address]) => ({ name, address }));
    await bringIn(db, asked, { batchId: id, editorId });
    return done(id);
  });
}
