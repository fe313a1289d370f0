import { quoted, type SentencePart } from '@/core/comparison/reason';

/** A sentence with the words it cites, each leading to where they stand. */
export function CitedSentence({
  sentence,
  addressOf,
}: {
  sentence: readonly SentencePart[];
  addressOf: (claimId: number) => string | undefined;
}) {
  return sentence.map((part, index) => {
    if (typeof part === 'string') return part;
    const key = `${part.claimId}-${index}`;
    return (
      <a key={key} href={addressOf(part.claimId)} className="font-serif text-ink">
        {quoted(part.words)}
      </a>
    );
  });
}
