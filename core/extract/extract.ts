import { type Counted, findCounted } from './amounts/counted';
import { casualtiesIn } from './casualties/casualties';
import { type Earlier, nothingEarlier, spokenOfIn } from './casualties/earlier';
import type { SentenceReading } from './casualties/finding';
import type { ExtractedClaim, QuotationClaim, VoteClaim } from './claim';
import { countsIn } from './counts/counts';
import { mayCount } from './may-count';
import { modalityAt } from './modality';
import { type NumberClaim, numberClaims } from './number-claims';
import { type Paragraph, paragraphsOf, type Sentence } from './text/sentences';
import { openVoices, type ParagraphVoices } from './voices/voices';
import { votesIn } from './votes/votes-in';

/**
 * Reads the claims that a text makes, in the order in which they stand: casualties, votes, counts of
 * things and quotations, each with its exact words, its reading, who the text says said so, and the
 * name of the pattern that found it.
 *
 * Deterministic, and linear in the length of the text whatever it holds. Offsets are UTF-16 code units
 * of the text given.
 */
export function extractClaims(text: string): readonly ExtractedClaim[] {
  const voices = openVoices(text);
  const claims: ExtractedClaim[] = [];
  /** The claim made of what was counted, and what was counted in all where it is a part. */
  const made = new Map<Counted, ExtractedClaim>();
  const totals = new Map<ExtractedClaim, Counted>();
  let earlier = nothingEarlier;
  for (const paragraph of paragraphsOf(text)) {
    const heard = voices.read(paragraph);
    claims.push(...quotationsOf(text, heard));
    for (const [index, sentence] of paragraph.sentences.entries()) {
      const numbers = numbersOf(text, sentence, index, heard, earlier);
      for (const { claim, counted, total } of numbers.claims) {
        claims.push(claim);
        made.set(counted, claim);
        if (total !== null) totals.set(claim, total);
      }
      earlier = numbers.spokenOf;
      claims.push(...votesOf(text, paragraph, index, heard));
    }
  }
  return inOrder(claims, made, totals);
}

interface Numbers {
  readonly claims: readonly NumberClaim[];
  readonly spokenOf: Earlier;
}

function numbersOf(
  text: string,
  sentence: Sentence,
  index: number,
  heard: ParagraphVoices,
  earlier: Earlier,
): Numbers {
  const reading = readSentence(sentence);
  const casualties = reading === null ? [] : casualtiesIn(reading, earlier);
  const spokenOf = spokenOfIn(sentence.tokens, casualties, earlier);
  if (reading === null) return { claims: [], spokenOf };
  const credit: Parameters<typeof numberClaims>[4] = (span, governor) =>
    heard.creditFor(index, span, governor);
  return { claims: numberClaims(text, reading, casualties, countsIn(reading), credit), spokenOf };
}

function readSentence({ tokens }: Sentence): SentenceReading | null {
  if (!mayCount(tokens)) return null;
  const counted = findCounted(tokens);
  return counted.length === 0 ? null : { tokens, counted };
}

function quotationsOf(text: string, { quotations }: ParagraphVoices): readonly QuotationClaim[] {
  return quotations.map(({ start, end, pattern, speaker, credit }) => ({
    kind: 'quotation',
    start,
    end,
    quote: text.slice(start, end),
    pattern,
    modality: 'asserted',
    attribution: credit,
    speaker,
  }));
}

function votesOf(
  text: string,
  { sentences }: Paragraph,
  index: number,
  heard: ParagraphVoices,
): readonly VoteClaim[] {
  const sentence = sentences[index];
  if (sentence === undefined) return [];
  return votesIn(sentence, sentences[index - 1]).map(({ start, end, pattern, vote, trigger }) => ({
    kind: 'vote',
    start,
    end,
    quote: text.slice(start, end),
    pattern,
    modality: modalityAt(sentence.tokens, trigger),
    attribution: heard.creditFor(index, { start, end }, trigger),
    vote,
  }));
}

/** The claims in the order of their words, each part with the place of its total. */
function inOrder(
  claims: readonly ExtractedClaim[],
  made: ReadonlyMap<Counted, ExtractedClaim>,
  totals: ReadonlyMap<ExtractedClaim, Counted>,
): readonly ExtractedClaim[] {
  const ordered = [...claims].sort((a, b) => a.start - b.start || a.end - b.end);
  const places = new Map(ordered.map((claim, index) => [claim, index]));
  return ordered.map((claim) => {
    const counted = totals.get(claim);
    const total = counted === undefined ? undefined : made.get(counted);
    const partOf = total === undefined ? undefined : places.get(total);
    if (partOf === undefined || claim.kind === 'vote' || claim.kind === 'quotation') return claim;
    return { ...claim, partOf };
  });
}
