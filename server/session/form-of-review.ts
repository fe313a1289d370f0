import 'server-only';
import { typedFields } from '@/core/review/typed-form';
import { reviewAddress } from '@/core/views/intake-addresses';
import type { Outcome } from '../commands/outcome';
import type { CurrentEditor } from './current-editor';
import type { Fields } from './form-answer';
import { formOfEditor } from './form-of-editor';

/**
 * Answers a form of the page where an article is reviewed, which is shown again at the proposal that the form names as
 * next or, where it was refused, at its own, with what was typed.
 */
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
  const at = (name: string | undefined) =>
    name ? `${page}?at=${encodeURIComponent(name.slice(0, 200))}` : page;
  let next: string | undefined;
  return formOfEditor(request, 'editor', {
    page,
    most: 64 * 1024,
    next: () => at(next),
    back: (fields) => at(fields.get('proposal')),
    typed: typedFields,
    says,
    work: (editor, fields) => {
      next = fields.get('next');
      return work(editor, fields);
    },
  });
}
