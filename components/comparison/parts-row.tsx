// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as blocks loses its own roles
import { describeInterval } from '@/core/quantities/interval';
import { addressOfWords } from '@/core/views/address-of-words';
import type { RowView } from '@/core/views/event-view';
import { CitedSentence } from './cited-sentence';

/** The sums of a total's parts, each article's held against its own total. */
export function PartsRow({ row, recorded }: { row: RowView; recorded: boolean }) {
  const holds = row.parts.every((part) => part.holds);
  return (
    <tr role="row" className="order-4 block align-top md:col-span-2 lg:table-row">
      <th
        role="rowheader"
        scope="row"
        className="block pt-4 pb-2 text-left font-normal lg:table-cell lg:border-t lg:border-rule lg:py-4 lg:pr-5 lg:pl-4"
      >
        <span className="font-serif font-semibold">Parts against the total</span>
      </th>
      {row.cells.map(({ article, outlet }) => {
        const sums = row.parts.filter((part) => part.article === article);
        return (
          <td
            key={article}
            role="cell"
            className="block border-l-2 border-rule py-1 pl-4 text-sm not-first:mt-2 lg:table-cell lg:border-t lg:border-l lg:px-5 lg:py-4"
          >
            <p className="font-semibold lg:hidden">{outlet}</p>
            {sums.length === 0 ? (
              <span className="text-soft italic">gives no parts to add</span>
            ) : (
              sums.map(({ sum }, index) => (
                <p key={`${article}-${index.toString()}`}>
                  the parts come to {describeInterval(sum)}
                </p>
              ))
            )}
          </td>
        );
      })}
      {recorded && <td role="cell" className="hidden bg-panel lg:table-cell" />}
      <td
        role="cell"
        className="mt-3 block space-y-2 bg-panel p-3 text-sm lg:mt-0 lg:table-cell lg:border-t lg:border-l lg:border-rule lg:bg-transparent lg:p-0 lg:py-4 lg:pl-5"
      >
        <p className={`font-semibold ${holds ? 'text-same' : 'text-conflict'}`}>
          {holds ? '✓ consistent' : '✕ exceeds the total'}
        </p>
        {row.parts.map((part, index) => (
          <p key={`${part.article}-${index.toString()}`}>
            <CitedSentence sentence={part.sentence} addressOf={(id) => addressOfWords(row, id)} />
          </p>
        ))}
      </td>
    </tr>
  );
}
