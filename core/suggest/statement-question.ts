import type { ExtractedOutcome, VoteClaim } from '../extract/claim';
import { capital } from '../record/capital';

/** A question about a statement, in the words of a claim that answers it. */
export interface StatementQuestion {
  readonly title: string;
  readonly question: string;
  /** Two, of which the claim gives the first; none where it does not report it as so. */
  readonly answers: readonly string[];
}

/**
 * What a claim about a statement answers; null for claims about votes. It asks for what the words say was done or not:
 * a statement that is agreed is not one that is issued. `body` is whose statement it is, null where that is not known.
 */
export function statementQuestion(
  { vote: { outcome }, quote, modality }: VoteClaim,
  body: string | null,
): StatementQuestion | null {
  if (!isOfStatement(outcome)) return null;
  const { done, asks } = deeds.find(({ said }) => said.test(quote)) ?? agreed;
  const title = `Was a statement ${done}?`;
  const [yes, no] = [`a statement was ${done}`, `no statement was ${done}`].map(capital) as [
    string,
    string,
  ];
  const answers = outcome === 'statement' ? [yes, no] : [no, yes];
  return {
    title,
    question: body === null ? title : `Did the ${body} ${asks} a statement?`,
    answers: modality === 'asserted' ? answers : [],
  };
}

/** Whether what ended was no vote, but talk of a statement, which needs none. */
export function isOfStatement(outcome: ExtractedOutcome | null): boolean {
  return outcome === 'statement' || outcome === 'no statement';
}

/** What is meant where words say of none of the others: it was blocked, or there was no unanimity for it. */
const agreed = { said: /\bagree/i, done: 'agreed', asks: 'agree on' };

/** In the order in which they count where words have several: "agreed to issue a statement". */
const deeds: readonly (typeof agreed)[] = [
  agreed,
  { said: /\bissu/i, done: 'issued', asks: 'issue' },
  { said: /\bpublish/i, done: 'published', asks: 'publish' },
  { said: /\badopt/i, done: 'adopted', asks: 'adopt' },
  { said: /\bconsider/i, done: 'considered', asks: 'consider' },
  { said: /\bdiscuss/i, done: 'discussed', asks: 'discuss' },
];
