import type { Anchor } from '../anchor';
import type { AnnotationReason } from '../reason-choices';
import type { AnnotationStatus } from '../status';
import type { Characters } from './characters';

/** Words that a published annotation speaks of; places are UTF-16 code units into the version's body. */
export interface PublishedTarget extends Anchor {
  readonly article: string;
  readonly version: number;
  /** The characters of the version's body. */
  readonly characters: Characters;
  /** Whether the words are not all given, since they are of a text that readers get in excerpts. */
  readonly withheld?: boolean;
}

/** All of an annotation that anyone may have. Times are ISO 8601 in UTC. */
export interface PublishedAnnotation {
  readonly id: string;
  readonly about:
    | {
        readonly kind: 'discrepancy';
        readonly event: string;
        readonly fact: string;
        readonly pair: readonly [string, string] | null;
      }
    | {
        readonly kind: 'claim';
        /** The row on whose page the claim is; null where it is on none any more. */
        readonly row: { readonly event: string; readonly fact: string } | null;
      }
    | { readonly kind: 'passages' }
    | { readonly kind: 'reply'; readonly to: string };
  /** The author's name. */
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly reason: AnnotationReason | null;
  readonly note: string;
  /** Null for a reply. */
  readonly status: AnnotationStatus | null;
  /** Its address where it was first published, for one that came in from elsewhere. */
  readonly importedFrom: string | null;
  readonly targets: readonly PublishedTarget[];
}
