import { performance } from 'node:perf_hooks';
import type { Claim, Fact } from '../core/comparison/claim';
import {
  answerFact,
  answers,
  israel,
  ministry,
  type Outlet,
  prints,
  quantityFact,
  quotationFact,
  says,
  voteFact,
  votes,
} from '../core/comparison/claims.testing';
import { compareRow } from '../core/comparison/row';
import { parseQuantity } from '../core/quantities/parse';
import { compareQuotations } from '../core/quotations/compare';
import { say } from '../launch/say';
import { median } from './median';

// `node --import tsx bench/long-rows.ts`: how long the comparisons take that grow fastest with their
// input, as medians of some rounds: rows of 1,000 claims, quotations of 10,000 words, and the words
// that are hardest to read as an amount.

const ROUNDS = 5;
const CLAIMS = 1_000;
const WORDS = 10_000;

const outletOf = (n: number): Outlet => (n % 2 === 0 ? 'NZ Herald' : 'Reaction');

function row(name: string, fact: Fact, claim: (n: number) => Claim): void {
  const claims = Array.from({ length: CLAIMS }, (_, n) => claim(n));
  time(`row of ${CLAIMS} ${name}`, () => compareRow(fact, claims, 'literal'));
}

function quotation(name: string, left: (n: number) => string, right: (n: number) => string): void {
  const text = (word: (n: number) => string) =>
    `“${Array.from({ length: WORDS }, (_, n) => word(n)).join(' ')}”`;
  const [a, b] = [text(left), text(right)];
  time(`quotation of ${WORDS} words, ${name}`, () => compareQuotations(a, b));
}

function time(what: string, work: () => unknown): void {
  work();
  const taken = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  say(`${what}: ${median(taken).toFixed(1)} ms`);
}

row('figures', quantityFact(), (n) =>
  says(outletOf(n), `${n + 1}`, { sources: [n % 3 ? israel : ministry] }),
);
row('floors', quantityFact(), (n) => says(outletOf(n), `at least ${n + 1}`));
row('answers', answerFact('a', 'b', 'c'), (n) => answers(outletOf(n), n % 2 ? ['a'] : ['a', 'b']));
row('votes', voteFact(), (n) =>
  votes(outletOf(n), { tally: { inFavour: n % 12, against: 1, abstaining: 14 - (n % 12) } }),
);
row('printings', quotationFact, (n) =>
  prints(outletOf(n), `“We shall meet again on day ${n % 60} of this.”`),
);

quotation(
  'alike but for a word here and there',
  (n) => `w${n}`,
  (n) => (n % 50 ? `w${n}` : `x${n}`),
);
quotation(
  'with none in common',
  (n) => `a${n}`,
  (n) => `b${n}`,
);
quotation(
  'few of them, much repeated',
  (n) => `w${(n * 7) % 13}`,
  (n) => `w${(n * 5) % 11}`,
);
quotation(
  'in another order',
  (n) => `w${n}`,
  (n) => `w${(n * 7_919) % WORDS}`,
);

const pieces = ['to ', '- ', 'and ', 'but ', 'at least ', 'a', '1', '1,', 'one ', '– ', '1a', ' '];
const worst = pieces.flatMap((piece) =>
  ['', 'between ', 'at least ', '1 '].map((lead) => (lead + piece.repeat(200)).slice(0, 200)),
);
time(`${worst.length} amounts of 200 characters`, () => worst.map((words) => parseQuantity(words)));
