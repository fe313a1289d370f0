import type { Reason } from '@/core/comparison/reason';
import { claimAddress } from '@/core/views/addresses';
import type { RowView } from '@/core/views/event-view';
import { CitedSentence } from './cited-sentence';

/** The reasons of a row, each in a sentence that cites the words. */
export function Reasons({ row, reasons }: { row: RowView; reasons: readonly Reason[] }) {
  const claims = row.cells.flatMap((cell) => cell.claims);
  const addressOf = (id: number) => {
    const claim = claims.find((candidate) => candidate.id === id);
    return claim && claimAddress(claim);
  };
  return (
    <ul className="space-y-2 text-sm">
      {reasons.map(({ code, sentence }, index) => (
        <li key={`${code}-${index.toString()}`}>
          <span className="text-soft">{label(code)}. </span>
          <CitedSentence sentence={sentence} addressOf={addressOf} />
        </li>
      ))}
    </ul>
  );
}

function label(code: Reason['code']): string {
  return code.charAt(0).toUpperCase() + code.slice(1);
}
