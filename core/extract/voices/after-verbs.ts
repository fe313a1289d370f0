import type { Token } from '../text/tokens';
import { phraseAfter } from './source-phrase';
import { auxiliaries } from './source-words';

/** The last token of "told reporters", "told the BBC"; for other verbs, the verb. */
export function withHearer(tokens: readonly Token[], at: number, base: string): number {
  if (base !== 'tell') return at;
  const named = /^(?:the|a)$/.test(tokens[at + 1]?.word ?? '') || tokens[at + 1]?.capital === true;
  if (named) return Math.max(at, phraseAfter(tokens, at + 1)?.last ?? at);
  let last = at;
  while (last - at < 5 && isHearer(tokens[last + 1])) last += 1;
  return last;
}

function isHearer(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return (
    token.capital ||
    /^(?:reporters|journalists|us|him|them|lawmakers|parliament|agency|newspaper|television|radio|state|news)$/.test(
      token.word,
    )
  );
}

/** Whether what is said does not come after the verb, but stood before it. */
export function endsAfter(tokens: readonly Token[], at: number, base: string): boolean {
  let next = withHearer(tokens, at, base) + 1;
  while (
    /^(?:later|earlier|also|again|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|early|separately|last|this|week|night|month)$/.test(
      tokens[next]?.word ?? '',
    )
  )
    next += 1;
  const token = tokens[next];
  if (token === undefined) return true;
  if (token.kind === 'mark') return !/^[:“"‘]/.test(token.text);
  return /^(?:on|in|at|after|during|by|via|from|as|and|before|without|while|when|following|through|using|of|amid|to|because)$/.test(
    token.word,
  );
}

/** Where the auxiliaries before a verb begin: "has been" in "has been quoted". */
export function auxiliaryBefore(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 4 && auxiliaries.has(tokens[first - 1]?.word ?? '')) first -= 1;
  return first;
}

/** Whether a token is a quotation or a mark of one. */
export function isQuote(token: Token | undefined): boolean {
  return token !== undefined && /^[“”"‘’'«»„]/.test(token.text);
}
