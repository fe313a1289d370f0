import { factAddress } from '@/core/views/addresses';
import type { ComparedText, SideBySideView, WordsInText } from '@/core/views/side-by-side-view';
import { VerdictBadge } from '../verdict-badge';
import { Words } from './words-in-text';

/** Facts that stand with the quotations which are the claims on them are not told again. */
export function factsBesides({ facts, quotations }: SideBySideView): SideBySideView['facts'] {
  const told = new Set(quotations.flatMap((pair) => pair.facts));
  return facts.filter(({ number }) => !told.has(number));
}

/** The facts that both texts have claims on, each with both texts' words and the verdict of its row. */
export function FactsOfBoth({ view }: { view: SideBySideView }) {
  const { a, b } = view;
  const facts = factsBesides(view);
  // They all stand above, with the quotations that they are about.
  if (facts.length === 0 && view.facts.length > 0) return null;
  return (
    <section aria-labelledby="facts" className="border-t border-strong-rule pt-4">
      <h2 id="facts" className="text-xl">
        What both report
      </h2>
      {facts.length === 0 ? (
        <p className="mt-2 text-soft">No fact has been read in both.</p>
      ) : (
        <>
          <p className="mt-1 text-sm text-soft">
            The numbers stand beside the words in the texts. The verdict is that of the fact, over
            all articles that report it.
          </p>
          <ol className="divide-y divide-rule">
            {facts.map((fact) => (
              <li
                key={fact.number}
                id={`fact-${fact.number}`}
                className="grid gap-x-10 gap-y-3 py-4 target:bg-target md:grid-cols-2 lg:grid-cols-[14rem_1fr_1fr]"
              >
                <p className="md:col-span-2 lg:col-span-1">
                  <span className="mr-2 text-soft">{fact.number}</span>
                  <a href={factAddress(fact.event, fact.fact)} className="font-semibold text-ink">
                    {fact.title}
                  </a>
                  <span className="mt-1 block">
                    <VerdictBadge verdict={fact.verdict} />
                  </span>
                </p>
                <Claimed column="a" text={a} other={b} claims={fact.a} />
                <Claimed column="b" text={b} other={a} claims={fact.b} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Claimed({
  column,
  text,
  other,
  claims,
}: {
  column: 'a' | 'b';
  text: ComparedText;
  other: ComparedText;
  claims: readonly WordsInText[];
}) {
  return (
    <div className="min-w-0 border-l-2 border-rule pl-4">
      <p className="text-sm font-semibold">{text.name}</p>
      {claims.map((words) => (
        <p key={words.start} className="mt-1 leading-snug">
          <Words column={column} text={text} other={other} words={words} />
        </p>
      ))}
    </div>
  );
}
