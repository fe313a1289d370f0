import { type Claim, ultimateSource } from './claim';
import type { SentencePart } from './reason';

/** A claim's words as sentences cite them: the amount where one was read, or else the whole quote. */
export function cited({ id, quote, reading }: Claim): SentencePart {
  const words = reading.kind === 'quantity' ? (reading.words ?? quote) : quote;
  return { claimId: id, words };
}

/** A claim's words and its outlet: "“at least 227” (NZ Herald)". */
export function citedFrom(claim: Claim): SentencePart[] {
  return [cited(claim), ` (${claim.outlet})`];
}

/** The same with its source, if it names one: "“at least 20” (NZ Herald, citing Israel)". */
export function citedWithSource(claim: Claim): SentencePart[] {
  const source = ultimateSource(claim);
  if (source === null) return citedFrom(claim);
  return [cited(claim), ` (${claim.outlet}, citing ${source.name})`];
}
