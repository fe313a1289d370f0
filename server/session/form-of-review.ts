import 'server-only';
import { reviewAddress } from '@/core/views/intake-addresses';
import type { Outcome } from '../commands/outcome';
import type { CurrentEditor } from './current-editor';
import type { Fields } from './form-answer';
import { formOfEditor } from './form-of-editor';

/** Answers a form of the page where an article is reviewed, which is shown again at the proposal that the form names. */
export function formOfReview<Value>(
  request: Request,
  article: string,
  {
    says,
    work,
  }: {
    readonly says: (value: Value) => string;
    readonly work: (editor: CurrentEditor, fields: Fields) => Promise<Outcome<Value>>;
  },
): Promise<Response> {
  const page = reviewAddress(article);
  let at = '';
  return formOfEditor(request, 'editor', {
    page,
    most: 64 * 1024,
    next: () => (at === '' ? page : `${page}?at=${encodeURIComponent(at)}`),
    says,
    work: (editor, fields) => {
      at = (fields.get('next') ?? '').slice(0, 200);
      return work(editor, fields);
    },
  });
}
