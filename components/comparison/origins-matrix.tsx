import type { ArticleView, EventView, TieView } from '@/core/views/event-view';
import { shareInWords } from '@/core/views/share-in-words';
import { sideBySideAddress } from '@/core/views/side-by-side-address';

/** Who shares what with whom: how much of each article stands in each other one, and what joins them. */
export function OriginsMatrix({ event: { articles, origins } }: { event: EventView }) {
  const outlets = articles.map(({ outlet }) => outlet);
  const nameOf = ({ outlet, title }: ArticleView) =>
    outlets.indexOf(outlet) === outlets.lastIndexOf(outlet) ? outlet : `${outlet}: ${title}`;
  const ties = new Map(origins.ties.flatMap((tie) => bothWays(tie)));
  return (
    <section aria-label="Who shares what with whom" className="min-w-0">
      <p id="matrix" className="max-w-prose pb-3 text-soft">
        How much of the article in each row stands, word for word, in the article of each column.
        Each share leads to the two side by side.
      </p>
      {/* Positioned, so that what is only heard scrolls along and does not widen the page. */}
      <div className="relative overflow-x-auto">
        <table aria-describedby="matrix" className="border-collapse">
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky left-0 bg-paper pr-4 pb-1 text-left font-normal text-soft"
              >
                Of
              </th>
              {articles.map((article, index) => (
                <th
                  key={article.slug}
                  scope="col"
                  className="px-1 pb-1 text-center align-bottom font-normal text-soft"
                >
                  <span aria-hidden="true">{index + 1}</span>
                  <span className="sr-only">in {nameOf(article)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {articles.map((row, index) => (
              <tr key={row.slug}>
                <th
                  scope="row"
                  className="sticky left-0 min-w-32 max-w-64 bg-paper py-1 pr-4 text-left font-normal wrap-break-word"
                >
                  <span aria-hidden="true" className="mr-2 text-soft">
                    {index + 1}
                  </span>
                  {nameOf(row)}
                </th>
                {articles.map((column) => (
                  <Cell
                    key={column.slug}
                    row={{ slug: row.slug, name: nameOf(row) }}
                    column={{ slug: column.slug, name: nameOf(column) }}
                    share={ties.get(`${row.slug} ${column.slug}`) ?? nothing}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-soft">
        <span aria-hidden="true">■</span> one origin, by shared text{' '}
        <span aria-hidden="true" className="ml-3">
          ◆
        </span>{' '}
        one origin, by stated credit
      </p>
    </section>
  );
}

interface Share {
  readonly words: number;
  readonly of: number;
  readonly joinedBy: TieView['joinedBy'];
}

const nothing: Share = { words: 0, of: 0, joinedBy: null };

function bothWays({ articles: [a, b], copied, joinedBy }: TieView): (readonly [string, Share])[] {
  return [
    [`${a} ${b}`, { ...copied[0], joinedBy }],
    [`${b} ${a}`, { ...copied[1], joinedBy }],
  ];
}

interface Named {
  readonly slug: string;
  readonly name: string;
}

function Cell({ row, column, share }: { row: Named; column: Named; share: Share }) {
  if (row.slug === column.slug) {
    return (
      <td className="border border-rule bg-panel">
        <span className="sr-only">the same article</span>
      </td>
    );
  }
  const { words, of, joinedBy } = share;
  return (
    <td className={`border border-rule p-0 text-center ${joinedBy === null ? '' : 'bg-mark'}`}>
      <a
        href={sideBySideAddress(row.slug, column.slug)}
        aria-label={`${shareInWords(words, of)} of ${row.name} in ${column.name}${joinedBy === null ? '' : `, one origin by ${joinedBy}`}: side by side`}
        className={`block min-w-14 px-2 py-1.5 whitespace-nowrap no-underline ${words === 0 ? 'text-soft' : 'text-ink'}`}
      >
        <span className="underline decoration-1 underline-offset-[0.18em]">
          {words === 0 ? '–' : shareInWords(words, of)}
        </span>
        {joinedBy !== null && (
          <span aria-hidden="true" className="ml-1 text-xs text-accent">
            {joinedBy === 'shared text' ? '■' : '◆'}
          </span>
        )}
      </a>
    </td>
  );
}
