import { type Ids, idsOf, type Writer } from './known';
import type { SeedSource } from './seed-schemas';

/** Writes whom articles cite. The other names of a source serve the reading of articles alone. */
export function writeSources(db: Writer, sources: readonly SeedSource[]): Promise<Ids> {
  return idsOf(sources, ({ slug, name, named }) => {
    const source = { slug, name, named };
    return db.source.upsert({ where: { slug }, create: source, update: source });
  });
}
