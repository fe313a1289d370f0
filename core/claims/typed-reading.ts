import type { Position } from '../votes/rules';
import type { GivenReading, SourceChoice } from './claim-input';
import type { ClaimReading } from './claim-reading';
import type { SourceView } from './editor-claim-view';
import { figureOf, numberOf, statedOf, type TypedFigure } from './typed-figure';

/** A source as it is typed: by its name, and whether the article leaves it nameless. */
export interface TypedName {
  readonly name: string;
  readonly nameless: boolean;
}

/** A credit as it is typed. */
export interface TypedSource extends TypedName {
  readonly words: string;
  /** Where the words stand; null once they are typed anew. */
  readonly start: number | null;
}

/** A reading as the fields of a form have it. */
export interface TypedReading extends TypedFigure {
  readonly amountWords: string;
  readonly amountStart: number | null;
  readonly answers: readonly string[];
  readonly implied: boolean;
  readonly outcome: '' | NonNullable<GivenReading['vote']['outcome']>;
  readonly inFavour: string;
  readonly against: string;
  readonly abstaining: string;
  readonly positions: readonly { readonly member: string; readonly position: Position }[];
  readonly speaker: TypedName;
  /** States, set apart by commas. */
  readonly sponsors: string;
  readonly sources: readonly TypedSource[];
  readonly asOf: string;
  readonly population: string;
  readonly place: string;
  readonly cumulative: '' | 'total' | 'day';
  readonly note: string;
}

/** A reading that is kept, as an editor would give it. */
export function asGiven(
  { amount, stated, answers, sponsors, sources, speaker, ...own }: ClaimReading,
  { quote, start }: { readonly quote: string; readonly start: number },
): GivenReading {
  const { implied, vote, scope, note } = own;
  return {
    ...{ answers, implied, vote, sponsors, scope, note },
    amount:
      amount === null
        ? null
        : {
            words: quote.slice(amount.start - start, amount.end - start),
            ...{ start: amount.start, stated },
          },
    speaker: speaker === null ? null : { slug: speaker },
    sources: sources.map(({ source, words, start: at }) => ({
      ...{ source: { slug: source }, words, start: at },
    })),
  };
}

/** A reading in the fields of a form. */
export function typedOf(given: GivenReading, known: readonly SourceView[]): TypedReading {
  const { amount, answers, implied, vote, speaker, sponsors, sources, scope, note } = given;
  const { tally, outcome, positions } = vote;
  const nameOf = (choice: SourceChoice): TypedName => {
    if ('name' in choice) return { name: choice.name, nameless: !choice.named };
    const source = known.find(({ slug }) => slug === choice.slug);
    return { name: source?.name ?? choice.slug, nameless: source?.named === false };
  };
  return {
    ...figureOf(amount?.stated ?? null, amount?.words ?? ''),
    amountWords: amount?.words ?? '',
    amountStart: amount?.start ?? null,
    ...{ answers, implied, positions },
    outcome: outcome ?? '',
    inFavour: figure(tally?.inFavour),
    against: figure(tally?.against),
    abstaining: figure(tally?.abstaining),
    speaker: speaker === null ? { name: '', nameless: false } : nameOf(speaker),
    sponsors: sponsors.join(', '),
    sources: sources.map(({ source, words, start }) => ({ ...nameOf(source), words, start })),
    asOf: scope.asOf ?? '',
    population: scope.population ?? '',
    place: scope.place ?? '',
    cumulative: scope.cumulative === null ? '' : scope.cumulative ? 'total' : 'day',
    note: note ?? '',
  };
}

/** What the fields of a form say, or what of them cannot be read, in a sentence. */
export function givenOf(
  typed: TypedReading,
  known: readonly SourceView[],
): { readonly given: GivenReading } | { readonly problem: string } {
  const stated = typed.amountWords.trim() === '' ? null : statedOf(typed);
  if (stated !== null && 'problem' in stated) return stated;
  const tally = tallyOf(typed);
  if (tally !== null && 'problem' in tally) return tally;
  const choiceOf = ({ name, nameless }: TypedName): SourceChoice => {
    const source = known.find((own) => own.name.toLowerCase() === name.trim().toLowerCase());
    return source === undefined ? { name, named: !nameless } : { slug: source.slug };
  };
  const { amountWords, amountStart, answers, implied, outcome, positions, speaker } = typed;
  const { sponsors, sources, asOf, population, place, cumulative, note } = typed;
  return {
    given: {
      amount: amountWords.trim() === '' ? null : { words: amountWords, start: amountStart, stated },
      ...{ answers: [...answers], implied },
      vote: {
        tally,
        outcome: outcome === '' ? null : outcome,
        positions: positions.filter(({ member }) => member.trim() !== ''),
      },
      speaker: speaker.name.trim() === '' ? null : choiceOf(speaker),
      sponsors: sponsors
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      sources: sources
        .filter(({ name, words }) => name.trim() !== '' || words.trim() !== '')
        .map((own) => ({ source: choiceOf(own), words: own.words, start: own.start })),
      scope: {
        asOf: asOf === '' ? null : asOf,
        population: population.trim() === '' ? null : population,
        place: place.trim() === '' ? null : place,
        cumulative: cumulative === '' ? null : cumulative === 'total',
      },
      note: note.trim() === '' ? null : note,
    },
  };
}

function tallyOf({
  inFavour,
  against,
  abstaining,
}: TypedReading): GivenReading['vote']['tally'] | { readonly problem: string } {
  const typed = [inFavour, against, abstaining];
  if (typed.every((votes) => votes.trim() === '')) return null;
  const [yes, no, none] = typed.map(numberOf);
  return yes == null || no == null || none == null
    ? { problem: 'A tally has all three numbers, or none. Zero is a number.' }
    : { inFavour: yes, against: no, abstaining: none };
}

function figure(votes: number | undefined): string {
  return votes === undefined ? '' : votes.toString();
}
