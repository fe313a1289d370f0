import 'server-only';
import { cookies } from 'next/headers';
import { reading } from '../database';
import { saidCookie } from './cookie-names';
import { type Said, saidTo } from './said';
import { serverSecret } from './server-secret';

/** What the last form said, on a page that was asked for with these parameters; null where it said nothing. */
export async function saidHere(
  parameters: Promise<Record<string, string | string[] | undefined>>,
): Promise<Said | null> {
  const { said } = await parameters;
  const value = (await cookies()).get(saidCookie)?.value;
  if (!value || typeof said !== 'string') return null;
  return saidTo(value, said, await reading(serverSecret));
}
