import 'server-only';
import type { z } from 'zod';
import { anchorOf } from '@/core/annotations/anchor';
import type { askedWords, GivenReading, SourceChoice } from '@/core/claims/claim-input';
import type { SourceView } from '@/core/claims/editor-claim-view';
import { proposeReading } from '@/core/claims/propose-reading';
import { sourceSlug } from '@/core/claims/source-slug';
import { done, type Outcome, refused } from '../commands/outcome';
import { reading } from '../database';

/** What would be read of some words, for an editor to correct. */
export interface Proposal {
  readonly quote: string;
  readonly reading: GivenReading;
  /** The sources that it names and that are known. */
  readonly sources: readonly SourceView[];
}

/** Reads words as the extraction does, for a fact; a refusal where there is no such text, or no such fact. */
export async function proposeClaim({
  article,
  version: number,
  start,
  end,
  event,
  fact: slug,
}: z.infer<typeof askedWords>): Promise<Outcome<Proposal>> {
  const version = await reading((db) =>
    db.articleVersion.findFirst({
      where: { number, article: { slug: article } },
      select: { body: true },
    }),
  );
  const fact = await reading((db) =>
    db.fact.findFirst({ where: { slug, event: { slug: event } }, select: { kind: true } }),
  );
  if (version === null || fact === null)
    return refused(404, 'There is no such text, or no such fact.');
  const anchor = anchorOf(version.body, start, end);
  if (anchor === null) return refused(422, 'Select words of the article’s text.');
  const proposed = proposeReading(version.body, { start, end }, fact.kind);
  const names = [...proposed.sources.map(({ source }) => source), proposed.speaker].flatMap(
    (choice) => (choice !== null && 'name' in choice ? choice.name : []),
  );
  const sources = await reading((db) =>
    db.source.findMany({
      where: { slug: { in: names.map(sourceSlug) } },
      select: { slug: true, name: true, named: true },
    }),
  );
  const known = (choice: SourceChoice): SourceChoice => {
    if ('slug' in choice) return choice;
    const held = sources.find((own) => own.name.toLowerCase() === choice.name.toLowerCase());
    return held === undefined ? choice : { slug: held.slug };
  };
  return done({
    quote: anchor.exact,
    reading: {
      ...proposed,
      speaker: proposed.speaker === null ? null : known(proposed.speaker),
      sources: proposed.sources.map((own) => ({ ...own, source: known(own.source) })),
    },
    sources,
  });
}
