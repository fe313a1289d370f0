import type { ComparedText, SideBySideView } from '@/core/views/side-by-side-view';
import { looks } from './looks';
import { Passage } from './passage';
import { TextsMap } from './texts-map';

/**
 * Both texts whole, with what matches level. Each is a column of its own in the document, so that without
 * a style sheet one follows the other; on a phone the passages take turns.
 */
export function Texts({ view }: { view: SideBySideView }) {
  const { a, b, rows } = view;
  return (
    <section aria-labelledby="texts" className="border-t border-strong-rule pt-4">
      <h2 id="texts" className="text-xl">
        The texts
      </h2>
      <Legend />
      <div className="mt-6 grid gap-x-6 gap-y-1 max-md:[reading-flow:grid-rows] md:grid-cols-[minmax(0,1fr)_4.5rem_minmax(0,1fr)] lg:gap-x-8">
        <TextsMap view={view} />
        <Column column="a" text={a} other={b} rows={rows.map((row) => row.a)} />
        <Column column="b" text={b} other={a} rows={rows.map((row) => row.b)} />
      </div>
    </section>
  );
}

function Column({
  column,
  text,
  other,
  rows,
}: {
  column: 'a' | 'b';
  text: ComparedText;
  other: ComparedText;
  rows: readonly (readonly number[])[];
}) {
  return (
    <section aria-label={`The text of ${text.name}`} className="contents">
      <h3
        style={{ '--stacked': column === 'a' ? 2 : 3, '--row': 1 }}
        className={`sticky top-0 z-10 hidden border-b border-strong-rule bg-paper py-2 text-lg md:block print:static ${place[column]}`}
      >
        {text.name}
      </h3>
      {rows.map((passages, row) =>
        passages.length === 0 ? null : (
          <div
            key={passages[0]}
            style={{ '--stacked': 4 + row * 2 + (column === 'a' ? 0 : 1), '--row': row + 2 }}
            className={`min-w-0 space-y-1 ${place[column]}`}
          >
            {passages.map((index) => (
              <Passage key={index} column={column} text={text} other={other} index={index} />
            ))}
          </div>
        ),
      )}
    </section>
  );
}

/** Where a column's rows stand: one below the other on a phone, level with the other column's elsewhere. */
const place = {
  a: 'col-start-1 row-(--stacked) md:row-(--row)',
  b: 'col-start-1 row-(--stacked) max-md:pl-5 md:col-start-3 md:row-(--row)',
};

function Legend() {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <li>
        <span className={looks.copied}>twelve words or more, word for word</span>
      </li>
      <li>
        <mark className={looks.different}>different</mark> in passages that match
      </li>
      <li>
        <span className={looks.quiet}>different</span> only in case, quotation marks, dashes or
        spacing
      </li>
      <li>
        <span className="underline decoration-accent decoration-dotted">a claim</span>, which leads
        to its fact
      </li>
      <li className={`border-l-2 pl-2 ${looks.alone}`}>only in this text</li>
      <li className={`pl-2 ${looks.moved}`}>stands elsewhere in the other</li>
    </ul>
  );
}
