import 'server-only';
import { charactersOf } from '@/core/annotations/web-annotation/characters';
import type {
  PublishedAnnotation,
  PublishedTarget,
} from '@/core/annotations/web-annotation/published-annotation';
import { shownTarget } from '@/core/rights/shown-target';
import type { Prisma } from '@/prisma/generated/client';
import { toReason } from '../annotations/reason-columns';
import { excerptsOfVersions } from '../rights/excerpts-of-versions';
import { isVersionPublic } from '../rights/public-only';
import { slugsOfPairs } from './slugs-of-pairs';

/** What is read of an annotation to publish it as data. */
export const publishedSelection = {
  id: true,
  kind: true,
  note: true,
  status: true,
  reasonCode: true,
  reasonWords: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  retractedAt: true,
  replyToId: true,
  importedFrom: true,
  author: { select: { name: true } },
  fact: { select: { slug: true, event: { select: { slug: true } } } },
  discrepancy: {
    select: { pair: true, fact: { select: { slug: true, event: { select: { slug: true } } } } },
  },
  targets: {
    orderBy: { position: 'asc' },
    select: {
      start: true,
      end: true,
      exact: true,
      prefix: true,
      suffix: true,
      articleVersionId: true,
      articleVersion: {
        select: {
          ...{ number: true, publicSince: true },
          article: { select: { slug: true, publicSince: true } },
        },
      },
    },
  },
} satisfies Prisma.AnnotationSelect;

export type PublishedRecord = Prisma.AnnotationGetPayload<{ select: typeof publishedSelection }>;

/** Annotations as anyone may have them, with what is needed to say where their words stand. */
export async function publishedAnnotations(
  db: Prisma.TransactionClient,
  records: readonly PublishedRecord[],
): Promise<readonly PublishedAnnotation[]> {
  const slugs = await slugsOfPairs(db, records);
  const characters = await charactersOfVersions(db, records);
  const excerpted = await excerptsOfVersions(
    db,
    records.flatMap(({ targets }) => targets.map((target) => target.articleVersionId)),
  );
  return records.map((record) => ({
    id: record.id,
    about: aboutOf(record, slugs),
    author: record.author.name,
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
    reason: toReason(record),
    note: record.note,
    status: record.status,
    importedFrom: record.importedFrom,
    targets: record.targets
      .filter(({ articleVersion }) => isVersionPublic(articleVersion))
      .map((target) => {
        const whole = targetOf(target, characters);
        const version = excerpted.get(target.articleVersionId);
        return version === undefined ? whole : shownTarget(whole, version);
      }),
  }));
}

function aboutOf(
  { id, kind, fact, discrepancy, replyToId }: PublishedRecord,
  slugs: ReadonlyMap<number, string>,
): PublishedAnnotation['about'] {
  switch (kind) {
    case 'passages':
      return { kind };
    case 'reply':
      if (replyToId === null) throw new Error(`The reply ${id} has nothing that it replies to.`);
      return { kind, to: replyToId };
    case 'claim':
      return { kind, row: fact && { event: fact.event.slug, fact: fact.slug } };
    case 'discrepancy': {
      if (discrepancy === null) throw new Error(`The annotation ${id} has no discrepancy.`);
      const [first, second] = discrepancy.pair
        .split('-')
        .flatMap((article) => slugs.get(Number(article)) ?? []);
      const pair = first === undefined || second === undefined ? null : ([first, second] as const);
      return { kind, event: discrepancy.fact.event.slug, fact: discrepancy.fact.slug, pair };
    }
  }
}

type Characters = PublishedTarget['characters'];

function targetOf(
  { articleVersionId, articleVersion, ...anchor }: PublishedRecord['targets'][number],
  characters: ReadonlyMap<number, Characters>,
): PublishedTarget {
  const counted = characters.get(articleVersionId);
  if (counted === undefined) throw new Error(`The version ${articleVersionId} has no text.`);
  const { number: version, article } = articleVersion;
  return { ...anchor, version, article: article.slug, characters: counted };
}

/** The characters of the versions that are spoken of, each counted once. */
async function charactersOfVersions(
  db: Prisma.TransactionClient,
  records: readonly PublishedRecord[],
): Promise<ReadonlyMap<number, Characters>> {
  const ids = records.flatMap(({ targets }) => targets.map((target) => target.articleVersionId));
  const versions = await db.articleVersion.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, body: true },
  });
  return new Map(versions.map(({ id, body }) => [id, charactersOf(body)]));
}
