import 'server-only';
import { plainLine } from '@/core/intake/plain-text';
import { isUuid } from '@/core/uuid';
import { enqueue } from '../queue/enqueue';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** A text that was pasted, or a file, with what its sender says it is. */
export interface BroughtText {
  /** Chosen by who sends it: sent again, it is brought in once. */
  readonly id: string;
  readonly kind: 'pasted' | 'file';
  readonly name: string;
  readonly type: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Has the text of a file, or of what was pasted, taken out behind. @returns its identifier. */
export function bringText(
  editorId: string,
  { id, kind, name, type, bytes }: BroughtText,
): Promise<Outcome<string>> {
  return writing(editorId, 'editor', async (db) => {
    if (!isUuid(id)) return refused(422, 'The form is an old one. Open it again.');
    if (bytes.length === 0) {
      return refused(
        422,
        kind === 'file' ? 'The file is empty.' : 'Paste a text, or choose a file.',
      );
    }
    const known = await db.intake.findUnique({ where: { id }, select: { editorId: true } });
    if (known !== null) {
      return known.editorId === editorId ? done(id) : refused(422, 'Open the form again.');
    }
    await db.intake.create({
      data: {
        ...{ id, kind, editorId, content: bytes, mediaType: type?.slice(0, 200) ?? null },
        // Of a long one the end, which says what it is; no half of a character.
        name:
          plainLine(name)
            .slice(-200)
            .replace(/^[\uDC00-\uDFFF]/, '') || 'A file without a name',
      },
    });
    await enqueue(db, 'take', [id]);
    return done(id);
  });
}
