import 'server-only';
import { anchorOf } from '@/core/annotations/anchor';
import { longestWords, mostPassages } from '@/core/annotations/annotation-input';
import { findWords, type Span } from '@/core/annotations/web-annotation/find-words';
import type {
  ChosenWords,
  ReadAnnotation,
} from '@/core/annotations/web-annotation/read-web-annotation';
import type { Prisma } from '@/prisma/generated/client';
import { done, type Outcome, refused } from '../commands/outcome';
import { type Placed, placeOf } from './place-of';

/** The most versions of articles that one import may speak of. */
const mostVersions = 100;

interface Version {
  readonly id: number;
  readonly articleId: number;
  readonly body: string;
}

/** Versions of articles that an import speaks of, each read once. */
export type VersionsRead = Map<string, Version | null>;

type About = Exclude<ReadAnnotation['about'], { kind: 'reply' }>;

/** Finds the words that an annotation speaks of, and where it stands, in the tables; a refusal where they are not there. */
export async function placeImported(
  db: Prisma.TransactionClient,
  about: About,
  words: readonly ChosenWords[],
  versions: VersionsRead,
): Promise<Outcome<Placed>> {
  const targets: (Placed['targets'][number] & ChosenWords & { articleId: number })[] = [];
  for (const chosen of words) {
    const version = await versionOf(db, chosen, versions);
    if (!version.done) return version;
    const { id, articleId, body } = version.value;
    const found = findWords(body, chosen.steps);
    if ('refused' in found) return refused(422, found.refused);
    const anchor = anchorOf(body, found.read.start, found.read.end);
    if (anchor === null) return refused(422, 'Its words begin or end inside of a character.');
    if (anchor.exact.length > longestWords) {
      return refused(422, `It speaks of more than ${longestWords} characters of a text at once.`);
    }
    targets.push({ ...chosen, ...anchor, articleVersionId: id, articleId });
  }
  if (about.kind === 'words' && targets.length > mostPassages) {
    return refused(422, `It speaks of more than ${mostPassages} passages at once.`);
  }
  if (about.kind === 'words') {
    const claimId = await claimAt(db, about.row, targets);
    if (claimId !== null) return placeOf(db, { kind: 'claim', claimId });
    const passages = targets.map(({ article, version, start, end }) => ({
      article,
      version,
      start,
      end,
    }));
    return placeOf(db, { kind: 'passages', passages });
  }
  const pair = about.pair === null ? null : ([...about.pair] as [string, string]);
  const placed = await placeOf(db, { ...about, pair });
  if (!placed.done || targets.length === 0) return placed;
  const { eventId } = placed.value;
  const strangers = new Set(targets.map(({ articleId }) => articleId));
  const beside = await db.eventArticle.count({
    where: { eventId: eventId ?? 0, articleId: { in: [...strangers] } },
  });
  if (beside < strangers.size) {
    return refused(
      422,
      'It speaks of words in an article that is not beside the others of the event.',
    );
  }
  const own = targets.map(({ articleVersionId, start, end, exact, prefix, suffix }) => ({
    ...{ articleVersionId, start, end, exact, prefix, suffix },
  }));
  return done({ ...placed.value, targets: own });
}

async function versionOf(
  db: Prisma.TransactionClient,
  { article, version }: ChosenWords,
  versions: VersionsRead,
): Promise<Outcome<Version>> {
  const key = `${article} ${version}`;
  if (!versions.has(key)) {
    if (versions.size === mostVersions) {
      return refused(
        422,
        `All together speak of more than ${mostVersions} versions. Send fewer at once.`,
      );
    }
    const found = await db.articleVersion.findFirst({
      where: { number: version, article: { slug: article } },
      select: { id: true, articleId: true, body: true },
    });
    versions.set(key, found);
  }
  const held = versions.get(key);
  return held
    ? done(held)
    : refused(422, `There is no version ${version} of the article ${article}.`);
}

/** The claim that words are, to the letter, of the row that they were seen in; null where they are none. */
async function claimAt(
  db: Prisma.TransactionClient,
  row: Extract<About, { kind: 'words' }>['row'],
  [words, ...others]: readonly (Span & { readonly articleVersionId: number })[],
): Promise<number | null> {
  if (row === null || words === undefined || others.length > 0) return null;
  const { articleVersionId, start, end } = words;
  const claim = await db.claim.findFirst({
    where: { articleVersionId, start, end, fact: { slug: row.fact, event: { slug: row.event } } },
    select: { id: true },
  });
  return claim?.id ?? null;
}
