import { likenessInWords } from '@/core/intake/likeness-in-words';
import type { AlreadyHere } from '@/core/views/already-here';
import { reviewAddress } from '@/core/views/intake-addresses';

/** The articles that are here and may be this one, with what is to be said of them. */
export function SameArticle({ here }: { here: readonly AlreadyHere[] }) {
  if (here.length === 0) return null;
  const addressed = here.some(({ by }) => by === 'address');
  const asked = here.filter(
    ({ by, sameOutlet }) => by === 'address' || (by === 'likeness' && sameOutlet),
  );
  // The same address in the same outlet is the same article, where nothing speaks against that.
  const required = asked.some(({ by, sameOutlet }) => by === 'likeness' || !sameOutlet);
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
      {asked.length > 0 && (
        <fieldset className="mt-3">
          <legend className="text-sm font-semibold">Is it the same article?</legend>
          {asked.map(({ id, title, outlet, sameOutlet }) => (
            <Choice key={id} value={`${id}`} required={required}>
              Yes: a new version of “{title}”{sameOutlet ? '' : `, of ${outlet}`}, whose text has
              changed
            </Choice>
          ))}
          <Choice value="another" required={required}>
            {addressed
              ? 'No, another article, which is kept without that address'
              : 'No, another article'}
          </Choice>
        </fieldset>
      )}
    </div>
  );
}

function inWords({ by, likeness, sameOutlet }: AlreadyHere): string {
  if (by === 'address') {
    return sameOutlet
      ? 'the same address. It is saved as a version of that article, unless both title and text are others.'
      : 'the same address, of another outlet.';
  }
  if (by === 'text') return 'the very same text. It is not saved twice.';
  const share = likenessInWords(likeness);
  return sameOutlet
    ? `${share}.`
    : `${share}. It is another outlet’s, and is saved as an article of its own.`;
}

function Choice({
  value,
  required,
  children,
}: {
  value: string;
  required: boolean;
  children: React.ReactNode;
}) {
  return (
    <label className="flex items-baseline gap-2 py-1.5">
      <input type="radio" name="sameAs" value={value} required={required} />
      <span>{children}</span>
    </label>
  );
}
