import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { ExtractedClaim } from '../../core/extract/claim';
import { extractClaims } from '../../core/extract/extract';
import type { CandidateFact, DraftOnRecord, HeldClaim } from '../../core/suggest/candidate-fact';
import { parseLocatedYaml } from '../../seeds/located-yaml';
import { eventsFile, seededArticles, seededEvent } from './schema';

/** A fact by the name that labels give it, event and fact parted by a slash. */
export interface NamedFact {
  readonly name: string;
  readonly fact: CandidateFact;
}

const seeds = path.join(import.meta.dirname, '../../seeds');

/** The facts of the seeding and those of events.yaml, all of which every labelled claim is held against. */
export function readCandidates(): readonly NamedFact[] {
  const own = parse(path.join(import.meta.dirname, 'events.yaml'), eventsFile);
  const drafts = new Map(own.drafts.map((draft) => [draft.symbol, draftOf(draft)]));
  const documents = readDocuments();
  const seeded = readdirSync(path.join(seeds, 'events'))
    .sort()
    .map((file) => parse(path.join(seeds, 'events', file), seededEvent))
    .map((event) => ({
      ...event,
      facts: event.facts.map(({ claims, ...fact }) => ({
        ...fact,
        held: claims.map(({ article, quote }) => heldIn(documents.get(article), quote)),
      })),
    }));
  const invented = own.events.map((event) => ({
    ...event,
    facts: event.facts.map(({ known, ...fact }) => ({
      ...fact,
      question: fact.title,
      held: known.map(({ quote, speaker }) => heldAlone(quote, speaker)),
    })),
  }));
  let id = 0;
  return [...seeded, ...invented].flatMap(({ facts, ...event }, index) =>
    facts.map(({ slug, draft, held, ...fact }) => {
      id += 1;
      const named = { ...event, id: index + 1 };
      const voted = draft === null ? null : (drafts.get(draft) ?? null);
      return {
        name: `${event.slug}/${slug}`,
        fact: { ...fact, id, event: named, draft: voted, claims: held },
      };
    }),
  );
}

interface ReadDocument {
  readonly outlet: string;
  readonly claims: readonly ExtractedClaim[];
}

function readDocuments(): ReadonlyMap<string, ReadDocument> {
  const articles = parse(path.join(seeds, 'articles.yaml'), seededArticles);
  return new Map(
    articles.map(({ slug, document, outlet }) => {
      const body = readFileSync(path.join(seeds, 'documents', document), 'utf8');
      return [slug, { outlet, claims: extractClaims(body) }];
    }),
  );
}

function heldIn(document: ReadDocument | undefined, quote: string): HeldClaim {
  const read = document?.claims.find((claim) => claim.quote === quote);
  const outlet = document?.outlet ?? '';
  return { outlet, quote, stated: statedIn(read), speaker: speakerIn(read) };
}

function heldAlone(quote: string, speaker: string | null): HeldClaim {
  return { outlet: 'Another outlet', quote, stated: statedIn(extractClaims(quote)[0]), speaker };
}

function statedIn(claim: ExtractedClaim | undefined): HeldClaim['stated'] {
  return claim?.kind === 'casualty' || claim?.kind === 'count' ? claim.stated : null;
}

function speakerIn(claim: ExtractedClaim | undefined): string | null {
  return claim?.kind === 'quotation' ? claim.speaker : null;
}

function draftOf(draft: z.infer<typeof eventsFile>['drafts'][number]): DraftOnRecord {
  const [inFavour, against, abstaining] = draft.tally;
  return { ...draft, tally: { inFavour, against, abstaining } };
}

function parse<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  return parseLocatedYaml(path.basename(file), readFileSync(file, 'utf8'), schema).value;
}
