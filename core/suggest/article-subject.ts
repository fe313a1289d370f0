import type { ExtractedClaim } from '../extract/claim';
import { placesIn } from '../extract/places';
import { paragraphsOf } from '../extract/text/sentences';
import { recogniseState } from '../states/recognise';
import { bodiesIn } from './bodies';
import type { PlacedArticle } from './claim-to-place';
import { draftSponsors, draftSymbols } from './draft-sponsors';

/** An article as far as it tells which events it is about. */
export interface ArticleToPlace extends PlacedArticle {
  readonly body: string;
  readonly claims: readonly ExtractedClaim[];
}

/** What an article names that events are known by, each once, in its order. */
export interface ArticleSubject {
  /** As printed: Gaza, southern Lebanon. */
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly symbols: readonly string[];
  /** States whose drafts it speaks of, by United Nations short names. */
  readonly sponsors: readonly string[];
  readonly measures: readonly string[];
}

/** In paragraphs: what an article is about stands in its first ones. */
const leadParagraphs = 4;
/** How many names of each sort are kept. */
const mostNames = 12;

/** What an article names in its title and first paragraphs, and in its claims. */
export function subjectOf({ title, body, claims }: ArticleToPlace): ArticleSubject {
  const end = [...paragraphsOf(body)].slice(0, leadParagraphs).at(-1)?.end ?? 0;
  const lead = `${title}\n\n${body.slice(0, end)}`;
  const inLead = [...paragraphsOf(lead)].flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) => placesIn(tokens).map(({ name }) => name)),
  );
  const counted = claims.flatMap((claim) =>
    claim.kind === 'casualty' || claim.kind === 'count' ? [claim] : [],
  );
  const ofClaims = counted.flatMap(({ place }) => place ?? []);
  return {
    places: once([...ofClaims, ...inLead]),
    bodies: once(bodiesIn(lead)),
    symbols: once(draftSymbols(body)),
    sponsors: once(draftSponsors(lead)).filter((name) => recogniseState(name) !== null),
    measures: once(counted.map(({ measure }) => measure)),
  };
}

function once(names: readonly string[]): readonly string[] {
  return [...new Set(names)].slice(0, mostNames);
}
