import 'server-only';
import { cookies } from 'next/headers';
import { reading } from '../database';
import { saidCookie } from './cookie-names';
import { whoSees } from './editor-of-page';
import { type Said, saidTo } from './said';
import { serverSecret } from './server-secret';

/**
 * What the last form said, on a page that was asked for with these parameters; null where it said nothing. What was
 * said to one editor is not shown to another who has signed in to the browser since.
 */
export async function saidHere(
  parameters: Promise<Record<string, string | string[] | undefined>>,
): Promise<Said | null> {
  const { said: asked } = await parameters;
  const value = (await cookies()).get(saidCookie)?.value;
  if (!value || typeof asked !== 'string') return null;
  const said = saidTo(value, asked, await reading(serverSecret));
  if (said === null || said.owner === null || said.owner === (await whoSees())?.id) return said;
  return { sentence: anothers, refused: true, fields: {}, once: null, owner: null };
}

const anothers =
  'Somebody else sent the last form from this browser. What they typed is not shown to you, and is not kept any longer.';
