import type { Token } from '../text/tokens';
import { bodies, people, pronouns, roles } from './source-words';

/** Whether "to" goes on with an office: "ambassador to the United Nations". */
export function joinsRemit(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const named = before.capital && bodies.has(before.word) && tokens[at + 1]?.capital === true;
  return named || withRemits.test(before.word);
}

const withRemits = /(?:ambassador|envoy|representative|adviser|advisor|aide|observer|mission)s?$/;

/** Whether "and" stands between two sources rather than two clauses. */
export function joinsSources(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined || pronouns.has(next.word)) return false;
  return (
    before.capital || people.has(before.word) || bodies.has(before.word) || roles.has(before.word)
  );
}
