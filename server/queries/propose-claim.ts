import 'server-only';
import type { z } from 'zod';
import { anchorOf } from '@/core/annotations/anchor';
import type { askedWords, GivenReading } from '@/core/claims/claim-input';
import type { SourceView } from '@/core/claims/editor-claim-view';
import { proposeReading } from '@/core/claims/propose-reading';
import { namedSources, sourcesNamed } from '../claims/named-sources';
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
  return done({
    quote: anchor.exact,
    reading: await reading((db) => namedSources(db, proposed)),
    sources: await reading((db) => sourcesNamed(db, proposed)),
  });
}
