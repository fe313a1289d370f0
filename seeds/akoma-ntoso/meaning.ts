import type { LocatedElement } from './located-element';

/**
 * What an attribute refers to, without the mark of a reference: "#inFavour" and
 * "/akn/ontology/concept/un/voting/inFavour" are inFavour. Null where it is missing.
 *
 * Source: Akoma Ntoso 1.0, referenceRef and conceptRef.
 */
export function reference(element: LocatedElement, attribute: string): string | null {
  return (
    element
      .attribute(attribute)
      ?.trim()
      .replace(/^.*[#/~]/, '') ?? null
  );
}

/** A word for comparison: "VOTING BY MAIL" is votingbymail. */
export function plainWord(text: string | null): string {
  return (text ?? '').toLowerCase().replace(/[^a-z]/g, '');
}
