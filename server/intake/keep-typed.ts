import 'server-only';
import type { ArticleFields } from '@/core/intake/article-input';
import { withoutCredentials } from '@/core/intake/without-credentials';
import { done } from '../commands/outcome';
import { writing } from '../commands/writing';

/** Keeps what an editor typed over what was taken out, where it could not be saved; no password in an address. */
export async function keepTyped(
  editorId: string,
  id: string,
  fields: ArticleFields,
): Promise<void> {
  const open = {
    ...fields,
    homepage: withoutCredentials(fields.homepage),
    address: withoutCredentials(fields.address),
  };
  const typed = Object.fromEntries(
    Object.entries(open).map(([name, value]) => [name, keepable(value)]),
  );
  await writing(editorId, 'editor', async (db) => {
    await db.intake.updateMany({ where: { id, state: 'taken' }, data: { typed } });
    return done(null);
  });
}

/** Without what the database cannot hold, and with the ends of lines that texts have here, which forms send otherwise. */
function keepable(typed: string): string {
  return typed
    .replaceAll('\u0000', '')
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll(/\r\n?/g, '\n');
}
