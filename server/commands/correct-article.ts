import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import {
  type ArticleMetadata,
  type Correctable,
  changesBetween,
  correctableFields,
  type MetadataChange,
  metadataBefore,
  metadataChanges,
  readCorrection,
  typedOver,
} from '@/core/intake/article-correction';
import { homepageOf } from '@/core/intake/article-input';
import { fieldsInWords } from '@/core/intake/corrected-in-words';
import { agenciesAsSaved, agenciesOf } from '@/core/intake/credited-agencies';
import { knownBy, outletAndAddress } from '@/core/intake/known-by';
import { undecidedInWords } from '@/core/intake/undecided';
import type { Prisma } from '@/prisma/generated/client';
import { articleInTheWay } from '../intake/article-in-the-way';
import { creditAgencies, namedAgencies } from '../intake/credit-agencies';
import { oneArticleAtATime } from '../intake/one-article-at-a-time';
import { knownOutlet, outletOf } from '../intake/outlet-of';
import { metadataOf, metadataSelection } from '../review/article-metadata';
import { eventsOfArticle } from '../review/events-of-article';
import { lockedInReview } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import type { Published } from './publish-article';
import { writing } from './writing';

export interface CorrectedArticle {
  readonly changes: readonly MetadataChange[];
  readonly published: Published;
}

/**
 * Corrects what is saved of an article besides its text, and keeps what it was, by whom it was corrected and why. What
 * the form has as it was when it was opened stays as it is saved by now; what somebody has corrected meanwhile and the
 * form says otherwise is refused.
 *
 * @param seen how many corrections there were when the form was opened
 */
export function correctArticle(
  editorId: string,
  slug: string,
  fields: Readonly<Record<string, string>>,
  seen: number,
): Promise<Outcome<CorrectedArticle>> {
  return writing(editorId, 'editor', async (db) => {
    if (correctableFields.some((field) => fields[field] === undefined))
      return refused(422, partial);
    await oneArticleAtATime(db);
    const version = await lockedInReview(db, slug);
    if (version === null) return refused(404, 'There is no such article.');
    const { articleId } = version;
    const article = await db.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { ...metadataSelection, outletId: true },
    });
    const before = metadataOf(article);
    const since = await correctionsSince(db, articleId, seen);
    if (since === null) return refused(422, partial);
    const opened = metadataBefore(before, since.corrections);
    const typed = typedOver(fields, opened);
    const lost = typed.filter(
      (field) => before[field] !== opened[field] && fields[field] !== (before[field] ?? ''),
    );
    if (lost.length > 0) return refused(410, overtaken(lost));
    const form = readCorrection(fields, typed);
    if ('problem' in form) return refused(422, form.problem);
    const { corrected, homepage, why } = form.read;
    const outlet = await namedOutlet(db, article, {
      name: corrected.outlet ?? null,
      homepage: homepageOf({ homepage, address: { ...before, ...corrected }.address }),
    });
    if (outlet === null) return refused(422, undecidedInWords({ came: 'without-outlet' }));
    const agencies = await namedAgencies(db, agenciesOf(corrected.wire ?? null));
    const after = {
      ...{ ...before, ...corrected, outlet: outlet.name },
      wire: typed.includes('wire')
        ? agenciesAsSaved(agencies.map(({ name }) => name))
        : before.wire,
    };
    const changes = changesBetween(before, after);
    if (changes.length === 0) return refused(422, nothingNew);
    const other = await articleInTheWay(db, articleId, {
      address: isIn(changes, 'address') ? after.address : null,
      outletId: isIn(changes, 'outlet') ? outlet.id : null,
    });
    if (other !== null) return refused(422, other);
    await db.article.update({
      where: { id: articleId },
      data: { outletId: outlet.id, ...columnsOf(after, changes, article) },
    });
    if (isIn(changes, 'wire')) {
      await creditAgencies(db, articleId, agencies, byEditor);
    }
    const kept = changes.map((change) => ({ ...change }));
    await db.articleCorrection.create({
      data: { articleId, number: since.last + 1, changes: kept, reason: why, editorId },
    });
    const events = await eventsOfArticle(db, articleId);
    return done({ changes, published: { article: slug, events } });
  });
}

function isIn(changes: readonly MetadataChange[], wanted: Correctable): boolean {
  return changes.some(({ field }) => field === wanted);
}

const partial = 'The form is not whole. Open the page again.';
const nothingNew =
  'Nothing of it differs from what is saved. An outlet or an agency that is here keeps its name as it is written, and its page.';

function overtaken(fields: readonly Correctable[]): string {
  return `Somebody has corrected ${fieldsInWords(fields)} since you opened the page. What is saved now stands below what you typed.`;
}

/** The last corrections, of which there were so many before, the last first; null where there were fewer. */
async function correctionsSince(
  db: Prisma.TransactionClient,
  articleId: number,
  seen: number,
): Promise<{ readonly last: number; readonly corrections: readonly Kept[] } | null> {
  const rows = await db.articleCorrection.findMany({
    where: { articleId, number: { gte: seen } },
    orderBy: { number: 'desc' },
    take: mostSince,
    select: { number: true, changes: true },
  });
  const [first] = rows;
  const last = first?.number ?? 0;
  if (last < seen || rows.length === mostSince) return null;
  const corrections = rows
    .filter(({ number }) => number > seen)
    .map(({ changes }) => ({ changes: metadataChanges.parse(changes) }));
  return { last, corrections };
}

interface Kept {
  readonly changes: readonly MetadataChange[];
}

/** A form behind which more corrections were made is opened anew. */
const mostSince = 200;

/**
 * The outlet that the article is of or, where another is named, that of this name as it is written here, made where
 * there is none yet; null where nothing tells its own page.
 */
async function namedOutlet(
  db: Prisma.TransactionClient,
  article: { readonly outletId: number; readonly outlet: { readonly name: string } },
  { name, homepage }: { readonly name: string | null; readonly homepage: string | null },
): Promise<{ readonly id: number; readonly name: string } | null> {
  const own = { id: article.outletId, name: article.outlet.name };
  if (name === null || name.toLowerCase() === own.name.toLowerCase()) return own;
  const known = await knownOutlet(db, name);
  if (known === null && homepage === null) return null;
  const id = known ?? (await outletOf(db, { name, homepage: homepage ?? '' }));
  return db.outlet.findUniqueOrThrow({ where: { id }, select: { id: true, name: true } });
}

/** What is written of an article; each thing that was corrected is known by the editor, and no other differently. */
function columnsOf(
  after: ArticleMetadata,
  changes: readonly MetadataChange[],
  article: Prisma.ArticleGetPayload<{ select: typeof metadataSelection }>,
) {
  const { title, basis, titleBasis, publishedBasis, url, addressKey: key } = article;
  const isNew = (field: Correctable) => isIn(changes, field);
  const known = knownBy(basis);
  const ofOutlet = isNew('outlet') ? byEditor : known.ofOutlet;
  const ofAddress = isNew('address') ? byEditor : known.ofAddress;
  return {
    ...{ title: after.title ?? title, byline: after.byline, language: after.language },
    titleBasis: isNew('title') ? byEditor : titleBasis,
    url: isNew('address') ? after.address : url,
    addressKey: isNew('address') ? after.address && addressKey(after.address) : key,
    basis: after.address === null ? ofOutlet : outletAndAddress(ofOutlet, ofAddress),
    publishedOn: after.publishedOn === null ? null : new Date(`${after.publishedOn}T00:00:00Z`),
    publishedBasis: !isNew('publishedOn')
      ? publishedBasis
      : after.publishedOn === null
        ? 'not known'
        : byEditor,
  };
}

const byEditor = 'as an editor corrected it';
