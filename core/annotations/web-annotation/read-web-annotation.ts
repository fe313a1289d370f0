import type { AnnotationReason } from '../reason-choices';
import type { AnnotationStatus } from '../status';
import { absoluteIri } from './absolute-iri';
import { type AnnotationShape, annotationShape, misshapen } from './annotation-shape';
import { readBodies } from './read-bodies';
import type { Step } from './read-selectors';
import { readTargets } from './read-targets';
import { isOurs, namedByIri } from './resource-address';
import { annotationContext } from './to-web-annotation';

/** What was read, or why it was refused, in a sentence. */
export type Read<Value> = { readonly read: Value } | { readonly refused: string };

/** Words of a version that an annotation speaks of, by the steps that choose them. */
export interface ChosenWords {
  readonly article: string;
  readonly version: number;
  readonly steps: readonly Step[];
}

/** An annotation that came in, before its words were looked up. */
export interface ReadAnnotation {
  /** Its address or name. */
  readonly iri: string;
  /** Its identifier here, where the address is one of this installation's. */
  readonly own: string | null;
  readonly about:
    | {
        readonly kind: 'discrepancy';
        readonly event: string;
        readonly fact: string;
        readonly pair: readonly [string, string] | null;
      }
    | {
        readonly kind: 'words';
        /** The row that the words were seen in, if it says so. */
        readonly row: { readonly event: string; readonly fact: string } | null;
      }
    | { readonly kind: 'reply' /** Address of an annotation. */; readonly to: string };
  readonly words: readonly ChosenWords[];
  readonly reason: AnnotationReason | null;
  readonly note: string;
  /** Null for a reply. */
  readonly status: AnnotationStatus | null;
  /** Properties that it has and Recount does not keep. */
  readonly leftOut: readonly string[];
}

/**
 * Reads one annotation of the Web Annotation Data Model, as Recount writes it or as other software does.
 * Whatever would change what it says if it were left out is refused with a sentence.
 * @param bases origins that this installation goes by
 * @param isWithinPage whether it stands in a page, whose context is its own
 */
export function readWebAnnotation(
  json: unknown,
  bases: readonly string[],
  isWithinPage: boolean,
): Read<ReadAnnotation> {
  const shape = annotationShape.safeParse(json, { error: shortError });
  if (!shape.success) return { refused: misshapen(shape.error) };
  const annotation = shape.data;
  if (!annotation.type.includes('Annotation')) return { refused: 'Its type is not Annotation.' };
  if (!hasContext(annotation['@context'], isWithinPage)) {
    return { refused: `Its @context is not ${annotationContext}.` };
  }
  const iri = absoluteIri(annotation.id);
  if (iri === null) {
    return {
      refused: 'Its id is no address: give one that begins with https:, http: or urn:uuid:.',
    };
  }
  const targets = readTargets(annotation, bases);
  if ('refused' in targets) return targets;
  const isReply = targets.read.about.kind === 'reply';
  const bodies = readBodies(annotation, isReply);
  if ('refused' in bodies) return bodies;
  const named = namedByIri(iri, bases);
  if (named?.kind !== 'annotation' && isOurs(iri, bases)) {
    return {
      refused: 'Its id is an address here that is no annotation’s. Give it one of its own.',
    };
  }
  const { about, words } = targets.read;
  const { note, reason, status } = bodies.read;
  return {
    read: {
      ...{ iri, own: named?.kind === 'annotation' ? named.id : null, about, words },
      ...{ note, reason, status },
      leftOut: [
        ...new Set([...besides(annotation), ...bodies.read.leftOut, ...targets.read.leftOut]),
      ],
    },
  };
}

function hasContext(given: unknown, isWithinPage: boolean): boolean {
  if (given === undefined) return isWithinPage;
  return Array.isArray(given) ? given.includes(annotationContext) : given === annotationContext;
}

const kept = new Set(
  '@context id type motivation body bodyValue target generator generated'.split(' '),
);

function besides(annotation: AnnotationShape): string[] {
  const unknown = Object.keys(annotation).filter((key) => !kept.has(key));
  const says = annotation.motivation?.some((each) => told.has(each)) ?? true;
  return [...unknown.map((key) => key.slice(0, 50)), ...(says ? [] : ['motivation'])];
}

/** Motivations that follow from what is kept. */
const told = new Set(['assessing', 'commenting', 'replying']);

function shortError(): string {
  return 'This is not what the Web Annotation Data Model has here.';
}
