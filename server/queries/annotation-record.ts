import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** The most saves, the latest, that are shown of one annotation, and replies of one thread. */
export const mostShown = { revisions: 100, replies: 50 };

const revisions = {
  orderBy: { version: 'desc' },
  take: mostShown.revisions,
  select: {
    version: true,
    at: true,
    note: true,
    status: true,
    reasonCode: true,
    reasonWords: true,
    retracted: true,
    editor: { select: { name: true } },
  },
} satisfies Prisma.Annotation$revisionsArgs;

const own = {
  id: true,
  version: true,
  note: true,
  createdAt: true,
  updatedAt: true,
  retractedAt: true,
  author: { select: { name: true } },
  revisions,
} satisfies Prisma.AnnotationSelect;

/** What is read of an annotation to show it with its thread. */
export const annotationSelection = {
  ...own,
  kind: true,
  status: true,
  reasonCode: true,
  reasonWords: true,
  claimId: true,
  seenFingerprint: true,
  event: { select: { slug: true } },
  fact: { select: { slug: true } },
  assignee: { select: { id: true, name: true } },
  discrepancy: { select: { pair: true, fingerprint: true } },
  targets: {
    orderBy: { position: 'asc' },
    select: {
      start: true,
      end: true,
      exact: true,
      prefix: true,
      suffix: true,
      articleVersion: {
        select: {
          id: true,
          number: true,
          article: {
            select: {
              id: true,
              slug: true,
              currentVersionId: true,
              outlet: { select: { name: true } },
            },
          },
        },
      },
    },
  },
  replies: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: mostShown.replies, select: own },
  _count: { select: { replies: true } },
} satisfies Prisma.AnnotationSelect;

export type AnnotationRecord = Prisma.AnnotationGetPayload<{ select: typeof annotationSelection }>;
export type ReplyRecord = AnnotationRecord['replies'][number];
