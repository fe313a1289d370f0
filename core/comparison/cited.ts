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

/** A day as sentences print it: "8 October 2023" for 2023-10-08. */
export function dayInWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = months[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : day;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
