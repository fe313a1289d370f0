import type { SideBySideView } from '@/core/views/side-by-side-view';
import { Words } from './words-in-text';

/** More than this are counted: they are marked in the texts. */
const mostShown = 40;

/** Where the same sentence names a thing differently. */
export function Wordings({ view: { a, b, wordings } }: { view: SideBySideView }) {
  if (wordings.length === 0) return null;
  const more = wordings.length - mostShown;
  return (
    <section aria-labelledby="wordings" className="border-t border-strong-rule pt-4">
      <h2 id="wordings" className="text-xl">
        The same sentence in other words
      </h2>
      <p className="mt-1 text-sm text-soft">
        In passages that match, and but for what is part of a longer quotation. Recount gives no
        verdict on wording.
      </p>
      <table className="mt-3 w-full max-w-3xl table-fixed border-collapse text-left">
        <thead className="text-sm">
          <tr className="border-b border-rule">
            <th scope="col" className="py-1.5 pr-6 font-semibold">
              {a.name}
            </th>
            <th scope="col" className="py-1.5 font-semibold">
              {b.name}
            </th>
          </tr>
        </thead>
        <tbody>
          {wordings.slice(0, mostShown).map((wording) => (
            <tr key={wording.a.start} className="border-b border-rule align-top">
              <td className="py-1.5 pr-6">
                <Words column="a" text={a} other={b} words={wording.a} />
              </td>
              <td className="py-1.5">
                <Words column="b" text={b} other={a} words={wording.b} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="mt-2 text-sm text-soft">
          {more === 1 ? 'One more is' : `${more} more are`} marked in the texts.
        </p>
      )}
    </section>
  );
}
