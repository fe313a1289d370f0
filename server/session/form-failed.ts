import 'server-only';
import { plainPage } from '@/core/views/plain-page';
import { DatabaseUnavailable } from '../database';
import { privately } from './answering';
import { secondsAway } from './form-signed-out';
import type { SentForm } from './sent-form';
import { showPage } from './show-page';
import { Stopped } from './stopped';

/**
 * Answers a form that something went wrong with: its page, with a sentence and with what was typed. Where not even
 * that can be sealed, a page of its own with the sentence (503). What nobody foresaw is written to the log.
 */
export async function answerFailed(
  request: Request,
  { page, typed }: SentForm,
  error: unknown,
): Promise<Response> {
  const sentence = sentenceOf(error);
  const own = await typed().catch(() => ({ page, fields: {}, owner: null }));
  const fields = own.owner === null ? {} : own.fields;
  const said = { sentence, refused: true, fields, once: null, owner: own.owner };
  try {
    return await showPage(request, own.page, said, { seconds: secondsAway });
  } catch {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '5' };
    const html = plainPage('This was not answered', `${sentence} ${again}`);
    return new Response(html, { status: 503, headers: { ...headers, ...privately } });
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Stopped) return error.sentence;
  if (error instanceof DatabaseUnavailable) {
    return `The database did not answer. ${look}`;
  }
  console.error(error);
  return `This went wrong by a fault on our side, which has been written to the log. ${look}`;
}

const look = 'Look whether it was done all the same before you send it again.';
const again = 'To load this page again sends the form again, with all that was typed.';
