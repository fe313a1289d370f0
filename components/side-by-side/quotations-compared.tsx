import type { QuotationDifference } from '@/core/quotations/compare';
import { factAddress } from '@/core/views/addresses';
import type {
  ComparedText,
  FactOfBoth,
  QuotationsView,
  QuotationView,
  SideBySideView,
} from '@/core/views/side-by-side-view';
import { VerdictBadge } from '../verdict-badge';
import { Words } from './words-in-text';

/** Each speech that both texts print, in their words, with where the printings part. */
export function QuotationsCompared({ view }: { view: SideBySideView }) {
  const { a, b, quotations, facts } = view;
  if (quotations.length === 0) return null;
  const differing = quotations.filter(differs);
  const alike = quotations.filter((pair) => !differs(pair));
  const listed = (pairs: readonly QuotationsView[]) => (
    <ol className="divide-y divide-rule">
      {pairs.map((pair) => (
        <li key={`${pair.a[0]?.start} ${pair.b[0]?.start}`} className="py-5">
          <Pair
            a={a}
            b={b}
            pair={pair}
            facts={facts.filter(({ number }) => pair.facts.includes(number))}
          />
        </li>
      ))}
    </ol>
  );
  return (
    <section aria-labelledby="quotations" className="border-t border-strong-rule pt-4">
      <h2 id="quotations" className="text-xl">
        The same speakers, as each prints them
      </h2>
      <p className="mt-1 text-sm text-soft">
        {counted(quotations.length, differing.length)} Words inside quotation marks are compared to
        the letter.
      </p>
      {listed(differing)}
      {alike.length > 0 && (
        <details className={differing.length > 0 ? 'border-t border-rule pt-3' : 'mt-3'}>
          <summary className="cursor-pointer py-1 text-accent">
            {alike.length === 1 ? 'The one' : `The ${alike.length}`} printed by both to the letter
          </summary>
          {listed(alike)}
        </details>
      )}
    </section>
  );
}

function differs({ differences, reordered }: QuotationsView): boolean {
  return differences.length > 0 || reordered;
}

function counted(all: number, differing: number): string {
  const quotations = all === 1 ? 'One quotation is' : `${all} quotations are`;
  if (differing === 0) return `${quotations} printed by both, the same to the letter.`;
  return `${quotations} printed by both; ${differing === all ? (all === 1 ? 'it differs' : 'all differ') : `${differing} ${differing === 1 ? 'differs' : 'differ'}`}.`;
}

function Pair({
  a,
  b,
  pair,
  facts,
}: {
  a: ComparedText;
  b: ComparedText;
  pair: QuotationsView;
  facts: readonly FactOfBoth[];
}) {
  return (
    <>
      <h3 className="text-base">{speakers(pair, a, b)}</h3>
      {facts.map(({ number, event, fact, title, verdict }) => (
        <p key={number} id={`fact-${number}`} className="mt-1 text-sm target:bg-target">
          <span className="mr-2 text-soft">{number}</span>
          <a href={factAddress(event, fact)} className="mr-3 text-ink">
            {title}
          </a>
          <VerdictBadge verdict={verdict} />
        </p>
      ))}
      <div className="mt-2 grid gap-x-10 gap-y-4 md:grid-cols-2">
        <Printed column="a" text={a} other={b} quotations={pair.a} />
        <Printed column="b" text={b} other={a} quotations={pair.b} />
      </div>
      <Differences a={a} b={b} pair={pair} />
    </>
  );
}

function speakers({ a, b }: QuotationsView, textA: ComparedText, textB: ComparedText): string {
  const [one, other] = [namesOf(a), namesOf(b)];
  if (one === other) return one;
  return `${one} in ${textA.name}, ${other} in ${textB.name}`;
}

function namesOf(quotations: readonly QuotationView[]): string {
  return [...new Set(quotations.map(({ speaker }) => speaker ?? 'nobody named'))].join(', ');
}

function Printed({
  column,
  text,
  other,
  quotations,
}: {
  column: 'a' | 'b';
  text: ComparedText;
  other: ComparedText;
  quotations: readonly QuotationView[];
}) {
  return (
    <div className="min-w-0 border-l-2 border-rule pl-4">
      <p className="text-sm font-semibold">{text.name}</p>
      {quotations.map((quotation) => (
        <blockquote key={quotation.start} className="mt-1 leading-snug">
          <Words column={column} text={text} other={other} words={quotation} />
        </blockquote>
      ))}
    </div>
  );
}

/** In UTF-16 code units; what is longer is shown whole in the columns above. */
const longestShown = 240;
/** More differences than this are counted. */
const mostShown = 12;

function Differences({
  a,
  b,
  pair: { differences, reordered },
}: {
  a: ComparedText;
  b: ComparedText;
  pair: QuotationsView;
}) {
  if (differences.length === 0 && !reordered) {
    return <p className="mt-3 text-sm text-soft">The same, to the letter.</p>;
  }
  const more = differences.length - mostShown;
  return (
    <ul className="mt-3 list-disc space-y-1 pl-5 text-sm">
      {differences.slice(0, mostShown).map((difference, index) => (
        <li key={`${index.toString()} ${difference.kind}`}>
          <Difference a={a} b={b} difference={difference} />
        </li>
      ))}
      {more > 0 && (
        <li className="text-soft">{more === 1 ? 'one more' : `${more} more`} like these</li>
      )}
      {reordered && <li>The two print some of these words in another order.</li>}
    </ul>
  );
}

function Difference({
  a,
  b,
  difference,
}: {
  a: ComparedText;
  b: ComparedText;
  difference: QuotationDifference;
}) {
  if (difference.kind === 'only in one') {
    const [fuller, other] = difference.side === 'a' ? [a, b] : [b, a];
    return (
      <>
        Only {fuller.name} prints <Quoted text={difference.text} />; {other.name} leaves it out of
        the quotation.
      </>
    );
  }
  return (
    <>
      {difference.kind === 'words' ? 'Other words' : 'Other punctuation'}: {a.name} prints{' '}
      <Quoted text={difference.a} />, {b.name} <Quoted text={difference.b} />.
    </>
  );
}

function Quoted({ text }: { text: string }) {
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)} …` : text;
  return <span className="font-serif">“{shown}”</span>;
}
