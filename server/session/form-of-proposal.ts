import 'server-only';
import { parseProposal } from '@/core/review/proposal-key';
import type { Outcome } from '../commands/outcome';
import { refused } from '../commands/outcome';
import type { SeenProposal } from '../review/proposal-seen';
import type { CurrentEditor } from './current-editor';
import type { Fields } from './form-answer';
import { formOfReview } from './form-of-review';

/** Answers a form about a proposal, on the page where its article is reviewed. */
export function formOfProposal<Value>(
  request: Request,
  article: string,
  {
    says,
    work,
  }: {
    readonly says: (value: Value) => string;
    readonly work: (
      editor: CurrentEditor,
      seen: SeenProposal,
      fields: Fields,
    ) => Promise<Outcome<Value>>;
  },
): Promise<Response> {
  return formOfReview(request, article, {
    says,
    work: async (editor, fields) => {
      const proposal = parseProposal(fields.get('proposal') ?? '');
      const version = Number(fields.get('version'));
      return proposal === null || !Number.isInteger(version)
        ? refused(422, 'The form is an old one. Load the page again.')
        : work(editor, { article, version, proposal }, fields);
    },
  });
}
