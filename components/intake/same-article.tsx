import { likenessInWords } from '@/core/intake/likeness-in-words';
import type { AlreadyHere } from '@/core/views/already-here';
import { reviewAddress } from '@/core/views/intake-addresses';

/** The articles that are here and may be this one, with what is to be said of them. */
export function SameArticle({ here }: { here: readonly AlreadyHere[] }) {
  if (here.length === 0) return null;
  const asked = here.find(({ by, sameOutlet }) => by === 'likeness' && sameOutlet);
  return (
    <div className="border-l-4 border-contested bg-panel px-4 py-3">
      <p className="font-semibold">This may be here already</p>
      <ul className="mt-1 space-y-1">
        {here.map((article) => (
          <li key={article.id}>
            <a href={reviewAddress(article.slug)}>{article.title}</a>, {article.outlet}:{' '}
            {inWords(article)}
          </li>
        ))}
      </ul>
      {asked && (
        <fieldset className="mt-3">
          <legend className="text-sm font-semibold">Is it the same article?</legend>
          <Choice value={`${asked.id}`}>
            Yes: a new version of “{asked.title}”, whose text has changed
          </Choice>
          <Choice value="another">No, another article</Choice>
        </fieldset>
      )}
    </div>
  );
}

function inWords({ by, likeness, sameOutlet }: AlreadyHere): string {
  if (by === 'address') return 'the same address. It is saved as a version of that article.';
  if (by === 'text') return 'the very same text. It is not saved twice.';
  const share = likenessInWords(likeness);
  return sameOutlet
    ? `${share}.`
    : `${share}. It is another outlet’s, and is saved as an article of its own.`;
}

function Choice({ value, children }: { value: string; children: React.ReactNode }) {
  return (
    <label className="flex items-baseline gap-2 py-1.5">
      <input type="radio" name="sameAs" value={value} required />
      <span>{children}</span>
    </label>
  );
}
