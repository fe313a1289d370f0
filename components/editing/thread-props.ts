import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import type { Draft } from '@/core/annotations/draft';
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
  /** An unfinished draft, whose form opens by itself where what it changes or answers stands. */
  readonly resume: Pick<Draft, 'id' | 'kind' | 'to'> | null;
}
