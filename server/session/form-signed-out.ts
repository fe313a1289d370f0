import 'server-only';
import { returnPath, signInAddress } from '@/core/views/return-path';
import { reading } from '../database';
import { askedBy } from './asked-by';
import { saying } from './said';
import type { Typed } from './sent-form';
import { serverSecret } from './server-secret';
import { showPage } from './show-page';

/**
 * Answers a form that was sent by someone who is signed out: the page to sign in on, from where one comes back to the
 * form's page and finds there what was typed. It waits in this browser, sealed, for who was signed in when the form was
 * shown, and is shown to nobody else.
 */
export async function answerSignedOut(
  request: Request,
  { page, fields, owner }: Typed,
): Promise<Response> {
  const refusal = { refused: true, fields: {}, once: null, owner: null };
  if (owner === null || Object.values(fields).every((text) => text === '')) {
    return showPage(request, signInAddress(returnPath(page)), { ...refusal, sentence: notKept });
  }
  const { origin } = askedBy(request.headers);
  const { location, cookie, whole } = saying(
    { ...refusal, sentence: backAgain, fields, owner },
    page,
    origin,
    await reading(serverSecret),
    secondsAway,
  );
  return showPage(
    request,
    signInAddress(returnPath(location)),
    { ...refusal, sentence: whole ? kept : keptInPart },
    { headers: new Headers({ 'Set-Cookie': cookie }) },
  );
}

/** How long what was typed waits for who is to sign in, or for a server that does not answer. */
export const secondsAway = 1800;

const notKept =
  'You are signed out, so nothing was done, and nothing of the form is kept. Sign in, and send it again.';
const kept =
  'You are signed out, so nothing was done. What you typed is kept in this browser for half an hour: sign in as yourself, and it is there again.';
const keptInPart =
  'You are signed out, so nothing was done. What you typed is kept in this browser for half an hour, but for what was too long: sign in as yourself, and the rest is there again.';
const backAgain =
  'You had been signed out, and nothing was done. What you typed is here again: look at it, and send it once more.';
