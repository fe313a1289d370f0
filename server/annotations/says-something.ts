import type { AnnotationStatus } from '@/core/annotations/status';
import { Prisma } from '@/prisma/generated/client';

/** Annotations that say something; one that says nothing but who is to look is the queue's business. */
export const saysSomething: Prisma.AnnotationWhereInput = {
  NOT: { note: '', status: 'open', reasonCode: null, reasonWords: null },
};

/** The same in SQL, of the table called `a`. */
export const saysSomethingSql = Prisma.sql`
  (a.note <> '' OR a.status <> 'open' OR num_nonnulls(a."reasonCode", a."reasonWords") > 0)`;

/** The same of one that was read; a reply always does. */
export function says(annotation: {
  readonly note: string;
  readonly status: AnnotationStatus | null;
  readonly reasonCode: string | null;
  readonly reasonWords: string | null;
}): boolean {
  const { note, status, reasonCode, reasonWords } = annotation;
  return note !== '' || status !== 'open' || reasonCode !== null || reasonWords !== null;
}
