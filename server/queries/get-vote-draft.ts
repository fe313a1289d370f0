import 'server-only';
import { parseVoteSymbol } from '@/core/views/vote-symbol';
import { reading } from '../database';

/**
 * The draft's symbol of the vote that a symbol names, as people type it: the draft's own, or that of the
 * resolution that it became. Null where no entry of the record has it.
 */
export async function getVoteDraft(text: string): Promise<string | null> {
  const named = parseVoteSymbol(text);
  if (named === null) return null;
  const vote = await reading((db) =>
    db.recordedVote.findFirst({
      where:
        named.kind === 'draft'
          ? { draft: named.symbol }
          : {
              body: { slug: 'security-council' },
              resolutionNumber: named.number,
              ...(named.year === null ? {} : { resolution: { endsWith: `(${named.year})` } }),
            },
      orderBy: [{ date: 'asc' }, { id: 'asc' }],
      select: { draft: true },
    }),
  );
  return vote?.draft ?? null;
}
