import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import type { DraftTarget } from '@/core/annotations/draft';
import { nothingTyped, type Typed, typedOf } from '@/core/annotations/typed';

/** What stands now of something that is being written. */
export interface Standing {
  readonly version: number;
  readonly typed: Typed;
  /** Who saved it last, and when. */
  readonly by: string;
  readonly at: string;
  /** Who retracted it, or the annotation that a reply is to, and when. */
  readonly retracted: { readonly editor: string; readonly at: string } | null;
}

/** What stands of something that is being written, among annotations; null where nothing does yet. */
export function standingOf(
  { kind, to }: DraftTarget,
  draftId: string,
  annotations: readonly EditorAnnotationView[],
): Standing | null {
  if (kind === 'new' || kind === 'edit') {
    const id = kind === 'new' ? draftId : to;
    const held = annotations.find((own) => own.id === id);
    return held === undefined ? null : standing(held, held.editor, typedOf(held));
  }
  for (const root of annotations) {
    const reply = root.replies.find(({ id }) => id === (kind === 'reply' ? draftId : to));
    const typed = { ...nothingTyped(''), note: reply?.note ?? '' };
    if (reply !== undefined) {
      return {
        ...standing(reply, reply.author, typed),
        retracted: reply.retracted ?? root.retracted,
      };
    }
    if (kind === 'reply' && root.id === to && root.retracted !== null) {
      return { ...standing(root, root.editor, typed), version: 0 };
    }
  }
  return null;
}

/** The version that a save made of something; null where the answer does not have it. */
export function savedAs(
  { kind, to }: DraftTarget,
  draftId: string,
  { version, replies }: EditorAnnotationView,
): number | null {
  if (kind === 'new' || kind === 'edit') return version;
  const id = kind === 'reply' ? draftId : to;
  return replies.find((reply) => reply.id === id)?.version ?? null;
}

type Held = Pick<EditorAnnotationView, 'version' | 'updatedAt' | 'retracted'>;

function standing({ version, updatedAt, retracted }: Held, by: string, typed: Typed): Standing {
  return { version, typed, by, at: updatedAt, retracted };
}
