import 'server-only';
import type { Role } from '@/core/annotations/editor';
import type { Outcome } from '../commands/outcome';
import { asEditor } from './as-editor';
import type { CurrentEditor } from './current-editor';
import { answerForm, type Fields, readFields } from './form-answer';

/** What a form does, and what to say on its page. */
export interface FormWork<Value> {
  readonly page: string;
  /** The page to show where it was done, if it is another. */
  readonly next?: (value: Value) => string;
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
  { page, next, most, says, work, once, headers }: FormWork<Value>,
): Promise<Response> {
  return asEditor(request, needed, async (editor) => {
    const outcome = await work(editor, await readFields(request, most));
    const { value } = outcome.done ? outcome : { value: null };
    return answerForm(request, outcome, {
      ...{ next: outcome.done && next ? next(outcome.value) : page, back: page },
      sentence: outcome.done ? says(outcome.value) : null,
      ...(outcome.done && once ? { once: once(value as Value) } : {}),
      ...(outcome.done && headers ? { headers: headers(value as Value) } : {}),
    });
  });
}
