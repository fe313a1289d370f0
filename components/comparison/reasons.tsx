import type { Reason } from '@/core/comparison/reason';
import { addressOfWords } from '@/core/views/address-of-words';
import type { RowView } from '@/core/views/event-view';
import { CitedSentence } from './cited-sentence';

/** The reasons of a row, each in a sentence that cites the words. */
export function Reasons({ row, reasons }: { row: RowView; reasons: readonly Reason[] }) {
  return (
    <ul className="space-y-2 text-sm">
      {reasons.map(({ code, sentence }, index) => (
        <li key={`${code}-${index.toString()}`}>
          <span className="text-soft">{label(code)}. </span>
          <CitedSentence sentence={sentence} addressOf={(id) => addressOfWords(row, id)} />
        </li>
      ))}
    </ul>
  );
}

function label(code: Reason['code']): string {
  return code.charAt(0).toUpperCase() + code.slice(1);
}
