import 'server-only';
import { cache } from 'react';
import { missingNumbers } from '@/core/record/audit/missing-numbers';
import type { MissingResolutions } from '@/core/views/votes-findings';
import { reading } from '../database';

/** Holes in the numbers are read up to this many. */
const mostHoles = 50;

/**
 * The numbers of resolutions, between a body's first and last on record, that no entry carries, in runs and the
 * highest first.
 *
 * The numbers are read in their index's order, and only those on the sides of a hole leave the database.
 */
export const listMissingNumbers = cache(async (body: string): Promise<MissingResolutions> => {
  const holes = await reading(
    (db) => db.$queryRaw<readonly { readonly before: number; readonly after: number }[]>`
      SELECT before, after FROM (
        SELECT lag("resolutionNumber") OVER (ORDER BY "resolutionNumber") AS before,
          "resolutionNumber" AS after
        FROM "RecordedVote"
        WHERE "bodyId" = (SELECT id FROM "Body" WHERE slug = ${body})
          AND "resolutionNumber" IS NOT NULL) AS numbers
      WHERE after > before + 1 ORDER BY before DESC LIMIT ${mostHoles + 1}`,
  );
  const ranges = holes
    .slice(0, mostHoles)
    .flatMap(({ before, after }) => missingNumbers([before, after]));
  return { ranges, more: holes.length > mostHoles };
});
