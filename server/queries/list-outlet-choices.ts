import 'server-only';
import { cache } from 'react';
import { reading } from '../database';
import { isPublic } from '../rights/public-only';

/** An outlet as a filter offers it. */
export interface OutletChoice {
  readonly slug: string;
  readonly name: string;
}

/** More outlets than this are not offered in a list; an address may name any. */
const mostOffered = 500;

/** The outlets that a filter offers, by name. */
export const listOutletChoices = cache(
  (): Promise<readonly OutletChoice[]> =>
    reading((db) =>
      db.outlet.findMany({
        where: { articles: { some: isPublic } },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: mostOffered,
        select: { slug: true, name: true },
      }),
    ),
);
