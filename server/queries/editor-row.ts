import 'server-only';
import { foundIn } from '@/core/discrepancies/discrepancies-of';
import { whatClaimSays } from '@/core/discrepancies/what-row-says';
import type { AnnotationPlace } from '../annotations/annotation-place';
import { fingerprint } from '../fingerprint';
import { type AnnotationPage, annotationsOfFact } from './annotations-of-row';
import { getEvent } from './get-event';

/** What an editor's tools ask of a row: what may be spoken of, as it is now, and what was said. */
export interface EditorRow extends AnnotationPage {
  readonly event: string;
  readonly fact: string;
  /** Fingerprint of what the row says. */
  readonly fingerprint: string;
  /** Its claims, in the order of its articles, each with what it says as a fingerprint. */
  readonly claims: readonly {
    readonly id: number;
    readonly article: string;
    readonly outlet: string;
    readonly quote: string;
    readonly fingerprint: string;
  }[];
  /** The articles that have claims on it, of which two make a pair. */
  readonly articles: readonly { readonly slug: string; readonly outlet: string }[];
}

/** A row as an editor's tools need it; null where there is none of that name. */
export async function editorRow(
  event: string,
  fact: string,
  from: AnnotationPlace | null,
): Promise<EditorRow | null> {
  const row = (await getEvent(event, 'literal'))?.rows.find(({ slug }) => slug === fact);
  if (row === undefined) return null;
  const speaking = row.cells.filter(({ claims }) => claims.length > 0);
  return {
    event,
    fact,
    fingerprint: fingerprint(foundIn(row).says),
    claims: speaking.flatMap(({ article, outlet, claims }) =>
      claims.map((claim) => ({
        ...{ id: claim.id, article, outlet, quote: claim.quote },
        fingerprint: fingerprint(whatClaimSays(claim)),
      })),
    ),
    articles: speaking.map(({ article, outlet }) => ({ slug: article, outlet })),
    ...(await annotationsOfFact(event, fact, from)),
  };
}
