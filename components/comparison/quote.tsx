import type { ClaimView } from '@/core/views/event-view';

/** A claim's own words, with the amount set strong and its hedge marked. */
export function Quote({ claim }: { claim: Pick<ClaimView, 'amount' | 'quote' | 'start'> }) {
  const { amount, quote, start } = claim;
  if (amount === null) return quote;
  const [from, to] = [amount.start - start, amount.end - start];
  return (
    <>
      {quote.slice(0, from)}
      <strong className="font-semibold">
        <Hedged words={quote.slice(from, to)} hedge={amount.hedge} />
      </strong>
      {quote.slice(to)}
    </>
  );
}

function Hedged({ words, hedge }: { words: string; hedge: string | null }) {
  const at = hedge === null ? -1 : words.indexOf(hedge);
  if (hedge === null || at === -1) return words;
  return (
    <>
      {words.slice(0, at)}
      <em className="border-b-2 border-dotted border-contested font-semibold not-italic">
        {hedge}
      </em>
      {words.slice(at + hedge.length)}
    </>
  );
}
