import { type ArticleFields, articleFields } from '@/core/intake/article-input';
import { savedInWords } from '@/core/intake/saved-in-words';
import { rowId } from '@/core/row-id';
import { intakeAddress, reviewAddress } from '@/core/views/intake-addresses';
import { refused } from '@/server/commands/outcome';
import { type SavedIntake, saveIntake } from '@/server/commands/save-intake';
import type { SameAs } from '@/server/intake/hold-article';
import { formOfEditor } from '@/server/session/form-of-editor';

/**
 * Bytes of a form. It writes a byte of a text in up to three, and a text has at most 1 MB; one that is longer is refused
 * in a sentence, and what was typed is kept.
 */
const longest = 10 * 1024 ** 2;

/** Makes an article of what was taken out, as the form has it. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/intakes/[intake]/save'>,
): Promise<Response> {
  const { intake } = await context.params;
  return formOfEditor(request, 'editor', {
    page: intakeAddress(intake),
    next: ({ article }: SavedIntake) => reviewAddress(article.slug),
    most: longest,
    says: savedInWords,
    work: async ({ id }, fields) => {
      const sameAs = readSameAs(fields.get('sameAs') ?? '');
      if (sameAs === undefined) return refused(422, 'Say whether it is the same article.');
      const given = Object.fromEntries(articleFields.map((name) => [name, fields.get(name) ?? '']));
      return saveIntake(id, intake, given as unknown as ArticleFields, sameAs);
    },
  });
}

function readSameAs(text: string): SameAs | undefined {
  if (text === '') return null;
  if (text === 'another') return 'another';
  return rowId(text) ?? undefined;
}
