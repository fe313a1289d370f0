import 'server-only';
import type {
  EditorAnnotationView,
  ReplyView,
  RevisionView,
  TargetView,
} from '@/core/annotations/annotation-view';
import { beginningOf } from '@/core/annotations/beginning-of';
import { reAnchor } from '@/core/annotations/re-anchor';
import type { Prisma } from '@/prisma/generated/client';
import { toReason } from '../annotations/reason-columns';
import { type AnnotationRecord, annotationSelection } from './annotation-record';
import {
  atLength,
  type Extent,
  type ReplyRecord,
  type RevisionRecord,
  threadsOf,
} from './annotation-threads';
import { claimFingerprints } from './claim-fingerprints';
import { givenTargets } from './given-targets';
import { slugsOfPairs } from './slugs-of-pairs';

/** One annotation with its thread, as it stands. Throws where there is none. */
export async function annotationView(
  db: Prisma.TransactionClient,
  id: string,
  extent: Extent = atLength,
): Promise<EditorAnnotationView> {
  const record = await db.annotation.findUniqueOrThrow({
    where: { id },
    select: annotationSelection,
  });
  const [view] = await annotationViews(db, [record], extent);
  if (view === undefined) throw new Error(`The annotation ${id} cannot be shown.`);
  return view;
}

/** Annotations as those see them to whom they are shown, with whether what they speak of has changed. */
export async function annotationViews(
  db: Prisma.TransactionClient,
  records: readonly AnnotationRecord[],
  extent: Extent = atLength,
): Promise<readonly EditorAnnotationView[]> {
  const threads = await threadsOf(
    db,
    records.map(({ id }) => id),
    extent,
  );
  const claims = await claimFingerprints(
    db,
    records.flatMap(({ claimId }) => claimId ?? []),
  );
  const bodies = await currentBodies(db, records);
  const articles = await slugsOfPairs(db, records);
  const given = await givenTargets(db, records, extent);
  return records.map((record) => {
    const { kind, discrepancy, seenFingerprint: seen } = record;
    const targets = given(record.targets).map(({ target, asGiven }) =>
      asGiven(targetView(target, bodies)),
    );
    const now =
      kind === 'discrepancy'
        ? (discrepancy?.fingerprint ?? null)
        : (claims.get(record.claimId ?? 0) ?? null);
    const gone = targets.some((target) => target.now === null);
    const saves = threads.revisionsOf(record.id);
    const { first, all } = threads.repliesOf(record.id);
    return {
      ...saidPart({ ...record, author: record.author.name }, saves, extent.note, extent),
      kind: kind === 'reply' ? 'passages' : kind,
      event: record.event?.slug ?? null,
      fact: record.fact?.slug ?? null,
      claimId: record.claimId,
      pair: pairOf(discrepancy?.pair ?? '', articles),
      editor: saves.at(-1)?.editor ?? record.author.name,
      reason: record.retractedAt === null ? toReason(record) : null,
      status: record.status ?? 'open',
      changed: kind === 'passages' ? gone : seen !== null && seen !== now,
      assignee: record.assignee,
      seenFingerprint: seen,
      targets,
      replies: first.map((reply) =>
        saidPart(reply, threads.revisionsOf(reply.id), extent.besides, extent),
      ),
      moreReplies: all - first.length,
    };
  });
}

/** What an annotation and a reply have in common. */
function saidPart(
  record: Omit<ReplyRecord, 'replyToId'>,
  saves: readonly RevisionRecord[],
  longest: number,
  extent: Extent,
): ReplyView {
  const { id, version, author, createdAt, updatedAt, retractedAt } = record;
  const stands = retractedAt === null;
  return {
    ...{ id, version, author },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    ...shortened(stands ? record.note : '', longest),
    retracted: stands
      ? null
      : { at: retractedAt.toISOString(), editor: saves.at(-1)?.editor ?? author },
    history: stands
      ? saves
          .filter((save) => save.version < version)
          .slice(-extent.revisions)
          .map((save) => revisionView(save, extent.besides))
      : [],
  };
}

function revisionView(revision: RevisionRecord, longest: number): RevisionView {
  const { version, at, note, status, editor } = revision;
  return {
    ...{ version, status, editor, ...shortened(note, longest) },
    at: at.toISOString(),
    reason: toReason(revision),
  };
}

function shortened(note: string, longest: number): { note: string; cut?: boolean } {
  const { beginning, whole } = beginningOf(note, longest);
  return whole ? { note } : { note: beginning, cut: true };
}

type TargetRecord = AnnotationRecord['targets'][number];
type Bodies = ReadonlyMap<number, { readonly number: number; readonly body: string }>;

function targetView(target: TargetRecord, bodies: Bodies): TargetView {
  const { start, end, exact, prefix, suffix, articleVersion } = target;
  const { article, number, id } = articleVersion;
  const base = {
    ...{ start, end, exact, prefix, suffix, version: number },
    article: article.slug,
    outlet: article.outlet.name,
  };
  if (article.currentVersionId === id) return { ...base, now: { version: number, start, end } };
  const current = bodies.get(article.currentVersionId ?? 0);
  if (current === undefined) return { ...base, now: null };
  const found = reAnchor(target, current.body);
  return {
    ...base,
    now:
      found.place === 'orphaned'
        ? null
        : { version: current.number, start: found.start, end: found.start + exact.length },
  };
}

/** The texts that targets are looked for in: of articles whose current version is another than theirs. */
async function currentBodies(
  db: Prisma.TransactionClient,
  records: readonly AnnotationRecord[],
): Promise<Bodies> {
  const ids = records
    .flatMap(({ targets }) => targets)
    .flatMap(({ articleVersion: { id, article } }) =>
      article.currentVersionId === id ? [] : (article.currentVersionId ?? []),
    );
  if (ids.length === 0) return new Map();
  const versions = await db.articleVersion.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, number: true, body: true },
  });
  return new Map(versions.map((version) => [version.id, version]));
}

function pairOf(
  pair: string,
  slugs: ReadonlyMap<number, string>,
): readonly [string, string] | null {
  const [a, b] = pair.split('-').flatMap((id) => slugs.get(Number(id)) ?? []);
  return a === undefined || b === undefined ? null : [a, b];
}
