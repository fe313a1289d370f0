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
  const parts = /^(\d{1,14})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(key);
  if (parts?.[1] === undefined || parts[2] === undefined) return null;
  return { createdAt: new Date(Number(parts[1])), id: parts[2] };
}

/** What comes after a place, the newest first. */
export function afterPlace({ createdAt, id }: AnnotationPlace): Prisma.AnnotationWhereInput {
  // The bound by itself is one that an index can begin at.
  return {
    createdAt: { lte: createdAt },
    OR: [{ createdAt: { lt: createdAt } }, { id: { lt: id } }],
  };
}
