import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import type { Subject } from '@/core/annotations/subject';
import type { AboutChoice } from './choices';

/** What the parts of a thread share. */
export interface ThreadProps {
  readonly subject: Subject;
  /** What the subject is called. */
  readonly label: string;
  readonly choices: readonly AboutChoice[];
  readonly annotations: readonly EditorAnnotationView[];
  /** Shows an annotation as a write answered it. */
  readonly put: (annotation: EditorAnnotationView) => void;
  /** The identifier of what an unfinished draft changes or answers, whose form opens by itself. */
  readonly resume: { readonly kind: string; readonly to: string | null } | null;
}
