import { isAnnotationKey } from '@/core/views/annotation-addresses';
import type { Prisma } from '@/prisma/generated/client';

/** Where a page of annotations goes on: after the one made then, the newest first. */
export interface AnnotationPlace {
  readonly createdAt: Date;
  readonly id: string;
}

/** A place as a key for an address: milliseconds since 1970, then the identifier. */
export function placeAfter({ createdAt, id }: AnnotationPlace): string {
  return `${createdAt.getTime()}.${id}`;
}

/** Reads a key; null for what is none. */
export function parsePlace(key: string): AnnotationPlace | null {
  if (!isAnnotationKey(key)) return null;
  const [milliseconds = '', id = ''] = key.split('.');
  return { createdAt: new Date(Number(milliseconds)), id };
}

/** What comes after a place, the newest first. */
export function afterPlace({ createdAt, id }: AnnotationPlace): Prisma.AnnotationWhereInput {
  // The bound by itself is one that an index can begin at.
  return {
    createdAt: { lte: createdAt },
    OR: [{ createdAt: { lt: createdAt } }, { id: { lt: id } }],
  };
}
