import { renameEditor } from '@/server/commands/rename-editor';
import { formOfEditor } from '@/server/session/form-of-editor';

/** Changes one’s own name. */
export function POST(request: Request): Promise<Response> {
  return formOfEditor(request, 'editor', {
    page: '/editor/account',
    says: () => 'Your name is changed.',
    work: (editor, fields) => renameEditor(editor, fields.get('name') ?? ''),
  });
}
