import 'server-only';
import type { Role } from '@/core/annotations/editor';
import { type Outcome, refused } from '../commands/outcome';
import { asEditor } from './as-editor';
import { awaitsPage } from './awaits-page';
import type { CurrentEditor } from './current-editor';
import { answerForm, type Fields, readFields } from './form-answer';
import { answerSignedOut } from './form-signed-out';
import { ownerOf, type Typed } from './sent-form';

/** What a form does, and what to say on its page. */
export interface FormWork<Value> {
  readonly page: string;
  /** The page to show where it was done, if it is another. */
  readonly next?: (value: Value) => string;
  /** The page to show again where it was refused, if it is another. */
  readonly back?: (fields: Fields) => string;
  /** Of a bounded number of fields, what was typed and may be shown again to who typed it; nothing where it is left out. */
  readonly typed?: (fields: Fields) => Readonly<Record<string, string>>;
  /** Bytes that the form may have, if they are more than a form has else. */
  readonly most?: number;
  /** What to say where it was done. */
  readonly says: (value: Value) => string;
  readonly work: (editor: CurrentEditor, fields: Fields) => Promise<Outcome<Value>>;
  /** Something that is shown this once. */
  readonly once?: (value: Value) => string;
  /** Cookies to set. */
  readonly headers?: (value: Value) => Headers;
}

/** Answers a form of someone who is signed in, in a role, who is known before anything sent is read. */
export function formOfEditor<Value>(
  request: Request,
  needed: Role,
  { page, next, back, most, says, work, once, headers, typed }: FormWork<Value>,
): Promise<Response> {
  let read: Promise<Fields> | null = null;
  const sent = () => {
    read ??= readFields(request, most);
    return read;
  };
  const typedInto = async (): Promise<Typed> => {
    const fields = await sent();
    return { page: back?.(fields) ?? page, fields: typed?.(fields) ?? {}, owner: ownerOf(fields) };
  };
  const make = async (editor: CurrentEditor) => {
    const fields = await sent();
    const owner = ownerOf(fields) ?? editor.id;
    const outcome = owner === editor.id ? await work(editor, fields) : anothersForm;
    const kept = await typedInto();
    if (!outcome.done && outcome.status === 401 && owner === editor.id && awaitsPage(request)) {
      return answerSignedOut(request, kept);
    }
    const { value } = outcome.done ? outcome : { value: null };
    return answerForm(request, outcome, {
      ...{ next: outcome.done && next ? next(outcome.value) : page, back: kept.page },
      sentence: outcome.done ? says(outcome.value) : null,
      ...(owner === editor.id ? { fields: kept.fields, owner } : {}),
      ...(outcome.done && once ? { once: once(value as Value) } : {}),
      ...(outcome.done && headers ? { headers: headers(value as Value) } : {}),
    });
  };
  return asEditor(request, needed, make, { page, typed: typedInto });
}

/** What somebody is told who sends the form of another who was signed in to the browser before. */
export const anothersForm = refused(
  401,
  'Somebody else was signed in to this browser when this form was opened, so nothing was done. What they typed is not shown to you, and is not kept.',
);
