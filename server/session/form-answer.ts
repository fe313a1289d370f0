import 'server-only';
import { problem } from '../api-response';
import type { Outcome } from '../commands/outcome';
import { privately } from './answering';
import { readBounded } from './as-editor';
import { awaitsPage, isForm } from './awaits-page';
import { showPage } from './show-page';
import { Stopped } from './stopped';

/** What was sent, by name: a form's fields, or the strings of a JSON object. */
export type Fields = ReadonlyMap<string, string>;

const mostBytes = 16 * 1024;

/**
 * Reads a form or a JSON object of strings; nothing where it is neither.
 *
 * Throws a Stopped where it is longer than so many bytes.
 */
export async function readFields(request: Request, most = mostBytes): Promise<Fields> {
  const body = await readBounded(request, most);
  if (body === null) {
    const kilobytes = Math.floor(most / 1024).toLocaleString('en-US');
    throw new Stopped(
      413,
      `That is too long, and nothing was done: a form has at most ${kilobytes} kB here.`,
    );
  }
  const text = new TextDecoder().decode(body);
  if (isForm(request)) return new Map(new URLSearchParams(text));
  try {
    const read: unknown = JSON.parse(text);
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return new Map(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return new Map();
  }
}

/** Where a form's page is, what to say on it, and what else to answer. */
export interface FormAnswer {
  /** Path and query of the page to show where it was done. */
  readonly next: string;
  /** Path and query of the page to show where it was refused. */
  readonly back: string;
  /** What to say where it was done; null for nothing. */
  readonly sentence: string | null;
  readonly fields?: Readonly<Record<string, string>>;
  readonly once?: string;
  /** Who alone is shown what was said; everyone where it is left out. */
  readonly owner?: string;
  readonly headers?: Headers;
}

/**
 * Answers what was sent by a form with the page to show next (303), and anything else with JSON: 200, or what was
 * refused, with its sentence.
 */
export async function answerForm(
  request: Request,
  outcome: Outcome<unknown, unknown>,
  answer: FormAnswer,
): Promise<Response> {
  const sentence = outcome.done ? answer.sentence : outcome.sentence;
  if (!awaitsPage(request)) {
    const headers = new Headers(answer.headers);
    headers.set('Cache-Control', privately['Cache-Control']);
    if (!outcome.done) return problem(outcome.status, outcome.sentence, headers);
    return Response.json(
      { done: true, ...(answer.once ? { once: answer.once } : {}) },
      { headers },
    );
  }
  const { fields = {}, once = null, owner = null, headers = new Headers() } = answer;
  const said = sentence && {
    ...{ sentence, refused: !outcome.done, once, owner },
    fields: outcome.done ? {} : fields,
  };
  return showPage(request, outcome.done ? answer.next : answer.back, said || null, { headers });
}
