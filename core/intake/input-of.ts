import type { ArticleFields, ArticleInput, ReadFields } from './article-input';
import { outletAndAddress } from './known-by';
import type { Known, TakenArticle } from './taken-article';

/** The form's fields as they are before anyone has corrected them. */
export function fieldsOf(taken: TakenArticle): ArticleFields {
  return {
    title: taken.title?.value ?? '',
    outlet: taken.outlet.name?.value ?? '',
    homepage: taken.outlet.homepage ?? '',
    address: taken.address?.value ?? '',
    byline: taken.byline?.value ?? '',
    publishedOn: taken.publishedOn?.value ?? '',
    language: taken.language?.value ?? '',
    wire: taken.wire?.value ?? '',
    text: taken.text,
  };
}

/**
 * What is to be held of fields that were read, each with how it is known: as it was taken out, or as `by` gave it
 * where that is something else.
 */
export function inputOf(read: ReadFields, taken: TakenArticle, by: string): ArticleInput {
  const given = `as ${by} gave it`;
  const basisOf = (known: Known | null, value: string) =>
    known !== null && known.value === value ? known.basis : given;
  const ofOutlet = basisOf(taken.outlet.name, read.outlet);
  const ofAddress = basisOf(taken.address, read.address ?? '');
  return {
    outlet: { name: read.outlet, homepage: read.homepage },
    title: read.title,
    titleBasis: basisOf(taken.title, read.title),
    address: read.address,
    byline: read.byline,
    publishedOn: read.publishedOn,
    publishedBasis:
      read.publishedOn === null ? 'not known' : basisOf(taken.publishedOn, read.publishedOn),
    basis: read.address === null ? ofOutlet : outletAndAddress(ofOutlet, ofAddress),
    language: read.language,
    wire: read.wire === null ? null : { name: read.wire, basis: basisOf(taken.wire, read.wire) },
    text: read.text,
  };
}
