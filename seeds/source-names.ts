import type { LocatedYaml } from './located-yaml';
import { problem } from './seed-checks';
import type { SeedSource } from './seed-schemas';

/** The sources that articles cite, by the names under which they are cited. */
export class SourceNames {
  private readonly byName: ReadonlyMap<string, string>;

  /** Throws a SeedError where two sources go by one name. */
  constructor(file: string, { value: sources, lineOf }: LocatedYaml<readonly SeedSource[]>) {
    const byName = new Map<string, string>();
    for (const [index, { slug, name, names }] of sources.entries()) {
      for (const [position, own] of [name, ...names].entries()) {
        const other = byName.get(own);
        if (other !== undefined) {
          const line = lineOf(position === 0 ? [index, 'name'] : [index, 'names', position - 1]);
          throw problem({ file, line }, `${other} goes by the name ${own} already`);
        }
        byName.set(own, slug);
      }
    }
    this.byName = byName;
  }

  /** The slug of the source of a name, to the letter; null where none goes by it. */
  slugOf(name: string): string | null {
    return this.byName.get(name) ?? null;
  }
}
