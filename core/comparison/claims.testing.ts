import { parseQuantity } from '../quantities/parse';
import type { ReportedVote } from '../votes/reported-vote';
import type { RuleFigureKey, VotingRuleKey } from '../votes/rules';
import type { CitedSource, Claim, Fact, Reading, Scope } from './claim';
import { type ReasonCode, sentenceText } from './reason';
import type { RowVerdict } from './row';

/** Articles of the seeded event, and others; each is its own outlet and its own origin. */
export const articles = {
  'Al Arabiya': 1,
  'Indian Awaaz': 2,
  'NZ Herald': 3,
  Reaction: 4,
  'The Gazette': 5,
} as const;

export type Outlet = keyof typeof articles;

export const unstatedScope: Scope = { asOf: null, population: null, place: null, cumulative: null };

const base = { id: 1, slug: 'a-fact', title: 'A fact', question: 'A question?' };

export function quantityFact(
  scope: Partial<Scope> = {},
  rule: RuleFigureKey | null = null,
  whole = true,
): Extract<Fact, { kind: 'quantity' }> {
  const unit = whole ? 'people' : 'minutes';
  return { ...base, scope: { ...unstatedScope, ...scope }, kind: 'quantity', unit, whole, rule };
}

export function answerFact(...keys: string[]): Fact {
  const options = keys.map((key) => ({ key, label: key }));
  return { ...base, scope: unstatedScope, kind: 'answer', options };
}

export function voteFact(rule: VotingRuleKey = 'security-council-substantive'): Fact {
  return { ...base, scope: unstatedScope, kind: 'vote', rule };
}

export const quotationFact: Fact = { ...base, scope: unstatedScope, kind: 'quotation' };
export const wordingFact: Fact = { ...base, scope: unstatedScope, kind: 'wording' };

type Details = Partial<Pick<Claim, 'sources' | 'scope' | 'origins' | 'quote'>>;

let lastId = 0;

export function claim(outlet: Outlet, reading: Reading, details: Details = {}): Claim {
  lastId += 1;
  const words = reading.kind === 'quantity' ? (reading.words ?? 'no number') : 'some words';
  return {
    id: lastId,
    articleId: articles[outlet],
    outlet,
    origins: [articles[outlet]],
    quote: `${words} were reported`,
    reading,
    sources: [],
    scope: {},
    ...details,
  };
}

/** A claim whose amount is read from its words, which must be readable. */
export function says(outlet: Outlet, words: string, details: Details = {}): Claim {
  const stated = parseQuantity(words);
  if (stated === null) throw new Error(`“${words}” states no quantity.`);
  return claim(outlet, { kind: 'quantity', stated, words }, details);
}

/** A claim that mentions the fact and gives no number. */
export function mentions(outlet: Outlet, quote: string): Claim {
  return claim(outlet, { kind: 'quantity', stated: null, words: null }, { quote });
}

export function answers(outlet: Outlet, allows: readonly string[], details: Details = {}): Claim {
  return claim(outlet, { kind: 'answer', allows, implied: false }, details);
}

export function votes(outlet: Outlet, vote: Partial<ReportedVote>, details: Details = {}): Claim {
  const reported = { tally: null, positions: [], outcome: null, ...vote };
  return claim(outlet, { kind: 'vote', vote: reported }, details);
}

export function prints(outlet: Outlet, quote: string, speaker = 'Riyad Mansour'): Claim {
  return claim(outlet, { kind: 'quotation', speaker }, { quote });
}

export const ministry = source(1, 'Gaza Health Ministry', 'according to the Gaza Health Ministry');
export const hamas = source(2, 'Hamas and Islamic Jihad', 'Hamas and Islamic Jihad say');
export const israel = source(3, 'Israel', 'Israel says');
export const ohchr = source(4, 'OHCHR', 'OHCHR said');
export const diplomats: CitedSource = { ...source(5, 'diplomats', 'Diplomats said'), named: false };

function source(id: number, name: string, words: string): CitedSource {
  return { id, name, named: true, words };
}

export function codes({ reasons }: RowVerdict): ReasonCode[] {
  return [...new Set(reasons.map(({ code }) => code))];
}

/** The sentences of a row, or those of one reason. */
export function sentences({ reasons }: RowVerdict, code?: ReasonCode): string[] {
  return reasons.flatMap((reason) =>
    code === undefined || reason.code === code ? [sentenceText(reason.sentence)] : [],
  );
}
