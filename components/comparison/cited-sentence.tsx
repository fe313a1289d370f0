import { quoted, type SentencePart } from '@/core/comparison/reason';
import { recordAddress } from '@/core/views/addresses';

/** A sentence with the words it cites, each leading to where they stand, in an article or in the record. */
export function CitedSentence({
  sentence,
  addressOf,
}: {
  sentence: readonly SentencePart[];
  addressOf: (claimId: number) => string | undefined;
}) {
  return sentence.map((part, index) => {
    if (typeof part === 'string') return part;
    if ('record' in part) {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never changes its order
        <a key={index} href={recordAddress(part.record)} className="tabular-nums">
          {part.words}
        </a>
      );
    }
    const key = `${part.claimId}-${index}`;
    return (
      <a key={key} href={addressOf(part.claimId)} className="font-serif text-ink">
        {quoted(part.words)}
      </a>
    );
  });
}
