import type { AnnotationView } from './annotation-view';

/** Some annotations as readers see them, the newest first. */
export interface AnnotationList {
  readonly annotations: readonly AnnotationView[];
  /** How many there are in all, retracted ones included, counted up to `mostCounted`. */
  readonly total: number;
  /** The key that the next begin after; null at the end. */
  readonly next: string | null;
}
