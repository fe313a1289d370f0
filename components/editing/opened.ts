import type { Draft } from '@/core/annotations/draft';
import type { Subject } from '@/core/annotations/subject';

/** A subject that an editor has opened on a page. */
export interface Opened {
  readonly key: string;
  readonly subject: Subject;
  /** What it is called. */
  readonly label: string;
  /** The element that its annotations are shown in. */
  readonly place: HTMLElement;
  /** What gets the focus back. */
  readonly opener: () => HTMLElement | null;
  /** The draft that it was opened to go on with; null where it was opened for something new. */
  readonly resume: Draft | null;
  /** How many times it was asked for. */
  readonly asked: number;
}
