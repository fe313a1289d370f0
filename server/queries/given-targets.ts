import 'server-only';
import type { TargetView } from '@/core/annotations/annotation-view';
import { shownTarget } from '@/core/rights/shown-target';
import type { Prisma } from '@/prisma/generated/client';
import { excerptsOfVersions } from '../rights/excerpts-of-versions';
import { isVersionPublic } from '../rights/public-only';
import type { AnnotationRecord } from './annotation-record';
import type { Extent } from './annotation-threads';

type Target = AnnotationRecord['targets'][number];

/** A target, and what is given of it where it is shown. */
interface GivenTarget {
  readonly target: Target;
  readonly asGiven: (view: TargetView) => TargetView;
}

/**
 * Which of the targets of annotations are shown, and how much of their words: to editors all. Readers get
 * none in articles that are not public, and of a text that is not given in full what is excerpt.
 */
export async function givenTargets(
  db: Prisma.TransactionClient,
  records: readonly AnnotationRecord[],
  { shownTo }: Extent,
): Promise<(targets: readonly Target[]) => readonly GivenTarget[]> {
  if (shownTo === 'editors') {
    return (targets) => targets.map((target) => ({ target, asGiven: (view) => view }));
  }
  const versions = records.flatMap(({ targets }) => targets.map((own) => own.articleVersion.id));
  const excerpted = await excerptsOfVersions(db, versions);
  return (targets) =>
    targets
      .filter(({ articleVersion }) => isVersionPublic(articleVersion))
      .map((target) => {
        const version = excerpted.get(target.articleVersion.id);
        const asGiven = (view: TargetView) =>
          version === undefined ? view : shownTarget(view, version);
        return { target, asGiven };
      });
}
