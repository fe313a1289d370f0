import 'server-only';
import type { Read, ReadAnnotation } from '@/core/annotations/web-annotation/read-web-annotation';
import { annotationAddress, namedByIri } from '@/core/annotations/web-annotation/resource-address';
import { articleTag, eventTag } from '@/core/views/page-tags';
import type { Prisma } from '@/prisma/generated/client';
import { nameUuid } from '../annotations/name-uuid';
import { placeImported, type VersionsRead } from '../annotations/place-imported';
import { ofReason } from '../annotations/reason-columns';
import { insertAnnotation } from './create-annotation';
import { done, type Outcome, refused } from './outcome';
import { lockThread, mostReplies } from './reply-to-annotation';
import { writing } from './writing';

/** What became of one annotation that came in. */
export interface ImportedAnnotation {
  /** Its place among those that came in, from 0. */
  readonly index: number;
  /** Its own address or name, and its address here. */
  readonly from: string;
  readonly address: string;
  /** Whether it was written now; false for one that is here already, which stays as it is. */
  readonly isNew: boolean;
  /** Properties that it has and Recount does not keep. */
  readonly leftOut: readonly string[];
}

/** Why one annotation was refused. */
export interface RefusedAnnotation {
  readonly index: number;
  readonly error: string;
}

/** What became of all that came in, and the tags of the pages that now say something else. */
export interface Import {
  readonly outcome: Outcome<readonly ImportedAnnotation[]>;
  readonly refusals: readonly RefusedAnnotation[];
  readonly tags: readonly string[];
}

/**
 * Writes annotations that came in, by the editor who brings them; all of them, or where one is refused, none.
 *
 * An address always gives the same identifier, so that what comes in twice is written once; what went out from
 * here is known again by its own. What is here already is left as it is, whatever comes in under its address.
 */
export async function importAnnotations(
  editorId: string,
  batch: readonly Read<ReadAnnotation>[],
  base: string,
): Promise<Import> {
  let refusals: RefusedAnnotation[] = [];
  let tags: string[] = [];
  const outcome = await writing(editorId, 'editor', async (db) => {
    const written = await writeAll(db, editorId, batch, base);
    refusals = written.refusals;
    if (refusals.length > 0) {
      const sentence = `Nothing was imported, since ${refusals.length} of ${batch.length} cannot be. The first: ${refusals[0]?.error}`;
      return refused(422, sentence);
    }
    tags = await tagsOf(db, written.newIds);
    return done(written.imported);
  });
  return { outcome, refusals, tags };
}

interface Written {
  readonly imported: readonly ImportedAnnotation[];
  readonly newIds: readonly string[];
  readonly refusals: RefusedAnnotation[];
}

async function writeAll(
  db: Prisma.TransactionClient,
  editorId: string,
  batch: readonly Read<ReadAnnotation>[],
  base: string,
): Promise<Written> {
  const refusals: RefusedAnnotation[] = [];
  const imported: ImportedAnnotation[] = [];
  const newIds: string[] = [];
  const read = batch.flatMap((each, index) => {
    if ('read' in each) return [{ ...each.read, index, id: idOf(each.read) }];
    refusals.push({ index, error: each.refused });
    return [];
  });
  const here = await alreadyHere(db, read);
  const versions: VersionsRead = new Map();
  // What is replied to comes before its replies, in whatever order they came in.
  for (const each of [...read].sort((a, b) => rank(a) - rank(b))) {
    const { id, index, iri, leftOut } = each;
    const twice = imported.find(
      ({ from, address }) => from === iri || address === base + annotationAddress(id),
    );
    if (twice !== undefined) {
      refusals.push({ index, error: `It has the same id as number ${twice.index} of these.` });
      continue;
    }
    const known = here.get(iri) ?? here.get(id);
    const outcome = known ? done(known) : await write(db, editorId, each, base, versions);
    if (!outcome.done) {
      refusals.push({ index, error: outcome.sentence });
      continue;
    }
    if (known === undefined) newIds.push(id);
    const address = base + annotationAddress(outcome.value);
    imported.push({ index, from: iri, address, isNew: known === undefined, leftOut });
  }
  refusals.sort((a, b) => a.index - b.index);
  imported.sort((a, b) => a.index - b.index);
  return { imported, newIds, refusals };
}

type Identified = ReadAnnotation & { readonly id: string; readonly index: number };

function idOf({ own, iri }: ReadAnnotation): string {
  return own ?? nameUuid(iri);
}

function rank({ about }: ReadAnnotation): number {
  return about.kind === 'reply' ? 1 : 0;
}

/** Identifiers of what is here already, by its own address and by its identifier. */
async function alreadyHere(
  db: Prisma.TransactionClient,
  read: readonly Identified[],
): Promise<ReadonlyMap<string, string>> {
  const found = await db.annotation.findMany({
    where: {
      OR: [
        { id: { in: read.map(({ id }) => id) } },
        { importedFrom: { in: read.map(({ iri }) => iri) } },
      ],
    },
    select: { id: true, importedFrom: true },
  });
  return new Map(
    found.flatMap(({ id, importedFrom }) => [
      [id, id] as const,
      ...(importedFrom === null ? [] : [[importedFrom, id] as const]),
    ]),
  );
}

/** Writes one annotation, and gives its identifier. */
async function write(
  db: Prisma.TransactionClient,
  editorId: string,
  read: Identified,
  base: string,
  versions: VersionsRead,
): Promise<Outcome<string>> {
  const { id, iri, own, about, words, note, reason, status } = read;
  const said = { id, note, authorId: editorId, importedFrom: own === null ? iri : null };
  if (about.kind === 'reply') return writeReply(db, said, about.to, base);
  const placed = await placeImported(db, about, words, versions);
  if (!placed.done) return placed;
  await insertAnnotation(db, { ...said, ...ofReason(reason), status }, placed.value);
  return done(id);
}

async function writeReply(
  db: Prisma.TransactionClient,
  said: { id: string; note: string; authorId: string; importedFrom: string | null },
  to: string,
  base: string,
): Promise<Outcome<string>> {
  const named = namedByIri(to, [base]);
  if (named?.kind === 'annotation') await lockThread(db, named.id);
  const root = await db.annotation.findFirst({
    where: named?.kind === 'annotation' ? { id: named.id } : { importedFrom: to },
    select: { id: true, kind: true, eventId: true, factId: true, retractedAt: true },
  });
  if (root === null)
    return refused(422, 'What it replies to is not here. Send that before, or with it.');
  if (root.kind === 'reply')
    return refused(422, 'It replies to a reply. Replies here answer the annotation itself.');
  if (root.retractedAt !== null) return refused(422, 'What it replies to was retracted.');
  if ((await db.annotation.count({ where: { replyToId: root.id } })) >= mostReplies) {
    return refused(
      422,
      `What it replies to has ${mostReplies} replies, which is all that a thread holds.`,
    );
  }
  const { eventId, factId } = root;
  await db.annotation.create({
    data: { ...said, kind: 'reply', replyToId: root.id, eventId, factId },
  });
  return done(said.id);
}

/** The tags of the pages that show annotations. */
async function tagsOf(db: Prisma.TransactionClient, ids: readonly string[]): Promise<string[]> {
  const article = {
    select: { articleVersion: { select: { article: { select: { slug: true } } } } },
  };
  const annotations = await db.annotation.findMany({
    where: { id: { in: [...ids] } },
    select: {
      event: { select: { slug: true } },
      targets: article,
      replyTo: { select: { targets: article } },
    },
  });
  const tags = annotations.flatMap(({ event, targets, replyTo }) => [
    ...(event === null ? [] : [eventTag(event.slug)]),
    ...[...targets, ...(replyTo?.targets ?? [])].map(({ articleVersion }) =>
      articleTag(articleVersion.article.slug),
    ),
  ]);
  return [...new Set(tags)];
}
