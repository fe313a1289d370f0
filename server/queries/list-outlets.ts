import 'server-only';
import type { OutletListPage } from '@/core/views/outlet-view';
import { isSlug } from '@/core/views/slug';
import { reading } from '../database';
import { articlesCountedUpTo, countOfArticles } from './articles-counted';

const outletsPerPage = 50;

/**
 * Lists the outlets of articles that readers get, by name, from a name on, each with how many these are; null
 * is the first page. Returns null where the key is no name.
 *
 * The order is that of the names in addresses, which is the same on every server; that of printed names
 * follows each database's own language.
 */
export async function listOutlets(from: string | null): Promise<OutletListPage | null> {
  if (from !== null && !isSlug(from)) return null;
  const rows = await reading(
    (db) => db.$queryRaw<readonly { slug: string; name: string; found: number }[]>`
      SELECT o.slug, o.name, (SELECT count(*)::int FROM (
        SELECT FROM "Article" a WHERE a."outletId" = o.id AND a."publicSince" IS NOT NULL LIMIT ${articlesCountedUpTo + 1}) held
      ) AS found
      FROM "Outlet" o
      WHERE o.slug >= ${from ?? ''} AND EXISTS (
        SELECT FROM "Article" a WHERE a."outletId" = o.id AND a."publicSince" IS NOT NULL)
      ORDER BY o.slug LIMIT ${outletsPerPage + 1}`,
  );
  return {
    outlets: rows.slice(0, outletsPerPage).map(({ slug, name, found }) => ({
      slug,
      name,
      articles: countOfArticles(found),
    })),
    next: rows[outletsPerPage]?.slug ?? null,
  };
}
