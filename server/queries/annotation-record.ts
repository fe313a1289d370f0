import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** What is read of an annotation to show it; its thread and its history are read by annotation-threads.ts. */
export const annotationSelection = {
  id: true,
  version: true,
  note: true,
  createdAt: true,
  updatedAt: true,
  retractedAt: true,
  author: { select: { name: true } },
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
          publicSince: true,
          article: {
            select: {
              id: true,
              slug: true,
              currentVersionId: true,
              publicSince: true,
              outlet: { select: { name: true } },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.AnnotationSelect;

export type AnnotationRecord = Prisma.AnnotationGetPayload<{ select: typeof annotationSelection }>;
