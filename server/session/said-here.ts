import 'server-only';
import { cookies } from 'next/headers';
import { type Said, saidCookie, saidTo } from './said';

/** What the last form said, on a page that was asked for with these parameters; null where it said nothing. */
export async function saidHere(
  parameters: Promise<Record<string, string | string[] | undefined>>,
): Promise<Said | null> {
  const { said } = await parameters;
  const value = (await cookies()).get(saidCookie)?.value;
  return saidTo(value, typeof said === 'string' ? said : undefined);
}
