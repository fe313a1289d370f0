import { leftOutInWords } from '@/core/rights/left-out-in-words';

/** The place of words that are not shown, with how many there are; null where that was told before. */
export function NotShown({ words }: { words: number | null }) {
  return (
    <>
      {' '}
      <span className="font-sans text-sm whitespace-nowrap text-soft">
        {words === null ? '…' : `… ${leftOutInWords(words)} …`}
      </span>{' '}
    </>
  );
}
