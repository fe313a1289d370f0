import { reasonText } from '../reason-choices';
import type { PublishedAnnotation, PublishedTarget } from './published-annotation';
import { annotationAddress, pairFragment, rowIri, versionIri } from './resource-address';

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** Text in an annotation (Web Annotation Data Model, section 3.2.4). */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly purpose: 'commenting' | 'replying' | 'tagging' | 'classifying';
  readonly language?: 'en';
  readonly textDirection?: 'auto';
}

/** Part of a resource, or a resource in its role (section 4). */
export interface SpecificResource {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly object[] | object;
  readonly scope?: string;
  /** What is to be said of it to people. */
  readonly label?: string;
}

/** An annotation as the Web Annotation Data Model has it (section 3). */
export interface WebAnnotation {
  readonly '@context': typeof annotationContext;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing' | 'commenting' | 'replying';
  readonly creator: { readonly type: 'Person'; readonly name: string };
  readonly created: string;
  readonly modified: string;
  readonly generator: { readonly id: string; readonly type: 'Software'; readonly name: string };
  readonly canonical?: string;
  readonly via?: string;
  readonly body: readonly TextualBody[];
  /** One by itself, several in a list. */
  readonly target: Target | readonly Target[];
}

type Target = string | SpecificResource;

/**
 * An annotation as JSON-LD of the Web Annotation Data Model. The note is its first body, the reason a tag
 * and the status a classification of what it speaks of.
 * @param base where the installation is, without a slash at its end
 */
export function toWebAnnotation(annotation: PublishedAnnotation, base: string): WebAnnotation {
  return {
    '@context': annotationContext,
    id: base + annotationAddress(annotation.id),
    type: 'Annotation',
    motivation: motivations[annotation.about.kind],
    creator: { type: 'Person', name: annotation.author },
    created: annotation.createdAt,
    modified: annotation.updatedAt,
    generator: { id: `${base}/`, type: 'Software', name: 'Recount' },
    ...elsewhere(annotation.importedFrom),
    body: bodiesOf(annotation),
    target: alone(targetsOf(annotation, base)),
  };
}

const motivations = {
  discrepancy: 'assessing',
  claim: 'assessing',
  passages: 'commenting',
  reply: 'replying',
} as const;

/** A name that was given without an address is the annotation's own wherever it is; an address is where it came from. */
function elsewhere(importedFrom: string | null): { canonical?: string; via?: string } {
  if (importedFrom === null) return {};
  return importedFrom.startsWith('urn:') ? { canonical: importedFrom } : { via: importedFrom };
}

function bodiesOf({ about, note, reason, status }: PublishedAnnotation): TextualBody[] {
  const purpose = about.kind === 'reply' ? 'replying' : 'commenting';
  return [
    ...(note === '' ? [] : [inOwnWords(note, purpose)]),
    ...(reason === null
      ? []
      : 'code' in reason
        ? [inOurWords(reasonText(reason), 'tagging')]
        : [inOwnWords(reasonText(reason), 'tagging')]),
    ...(status === null ? [] : [inOurWords(status, 'classifying')]),
  ];
}

/** What an editor wrote, in whatever language. */
function inOwnWords(value: string, purpose: TextualBody['purpose']): TextualBody {
  return { type: 'TextualBody', value, format: 'text/plain', textDirection: 'auto', purpose };
}

/** A word from a list, which is in English. */
function inOurWords(value: string, purpose: TextualBody['purpose']): TextualBody {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'en', purpose };
}

/** One address in a list is what the model allows, and its schemas do not. */
function alone(targets: readonly Target[]): WebAnnotation['target'] {
  const [first, ...others] = targets;
  return first === undefined || others.length > 0 ? targets : first;
}

function targetsOf({ about, targets }: PublishedAnnotation, base: string): readonly Target[] {
  if (about.kind === 'reply') return [base + annotationAddress(about.to)];
  const scope = about.kind === 'claim' && about.row !== null ? about.row : null;
  const words = targets.map((target) => ({
    ...wordsOf(target, base),
    ...(scope === null ? {} : { scope: rowIri(base, scope.event, scope.fact) }),
  }));
  return about.kind === 'discrepancy' ? [rowOf(about, base), ...words] : words;
}

/** A row, or two articles of it, which are a fragment of its page. */
function rowOf(
  about: Extract<PublishedAnnotation['about'], { kind: 'discrepancy' }>,
  base: string,
): string | SpecificResource {
  const source = rowIri(base, about.event, about.fact);
  if (about.pair === null) return source;
  const value = pairFragment(about.pair);
  const conformsTo = 'http://tools.ietf.org/rfc/rfc3236';
  return {
    type: 'SpecificResource',
    source,
    selector: { type: 'FragmentSelector', conformsTo, value },
  };
}

/**
 * Words by quote and by position, which counts characters and not code units (sections 4.2.4 and 4.2.5); by
 * position alone where the words are not all given.
 */
function wordsOf(target: PublishedTarget, base: string): SpecificResource {
  const { article, version, exact, prefix, suffix } = target;
  const [start, end] = [target.start, target.end].map((place) =>
    target.characters.fromUnits(place),
  );
  if (typeof start !== 'number' || typeof end !== 'number') {
    throw new Error(`A target in version ${version} of ${article} cuts a character in two.`);
  }
  const words = { type: 'SpecificResource', source: versionIri(base, article, version) } as const;
  const position = { type: 'TextPositionSelector', start, end };
  if (target.withheld) {
    const label = 'The words are of a text that is not shown in full.';
    return { ...words, selector: [position], label };
  }
  return { ...words, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, position] };
}
