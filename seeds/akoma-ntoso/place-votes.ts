import { isDeepStrictEqual } from 'node:util';
import { recogniseNames } from '../../core/record/audit/as-printed';
import type { RecordEntry } from '../../core/record/entry';
import { resolutionNumber } from '../../core/record/symbols';
import { SeedError } from '../seed-error';
import type { DocumentedVote } from './read-vote';

/** A vote with the file that it was read from. */
export interface VoteOfFile {
  readonly file: string;
  readonly vote: DocumentedVote;
}

/**
 * Gives each vote its number among the entries under its draft.
 *
 * A vote takes the place of the entry that has the same draft and the same resolution, or none: of
 * several, one that says the same, else the first. Otherwise it is numbered after those there are.
 * Files that say the same of one vote count once; throws a SeedError where two say different things.
 */
export function placeVotes(
  votes: readonly VoteOfFile[],
  stored: readonly RecordEntry[],
): readonly RecordEntry[] {
  const placed: { readonly file: string; readonly entry: RecordEntry }[] = [];
  for (const { file, vote } of votes) {
    const before = placed.find(({ entry }) => isSameVote(entry, vote));
    if (before === undefined) {
      const others = [...stored, ...placed.map(({ entry }) => entry)];
      placed.push({ file, entry: placedAmong(others, vote) });
    } else if (!isDeepStrictEqual(before.entry, numbered(vote, before.entry.entry))) {
      throw new SeedError(file, 1, `${before.file} tells the vote on ${vote.draft} otherwise`);
    }
  }
  return placed.map(({ entry }) => entry);
}

function placedAmong(others: readonly RecordEntry[], vote: DocumentedVote): RecordEntry {
  const sameDraft = others.filter(({ draft }) => draft === vote.draft);
  const own = sameDraft
    .filter((entry) => isSameVote(entry, vote))
    .toSorted((a, b) => a.entry - b.entry);
  const same = own.find((entry) => isDeepStrictEqual(entry, numbered(vote, entry.entry)));
  const next = Math.max(0, ...sameDraft.map(({ entry }) => entry)) + 1;
  return numbered(vote, (same ?? own[0])?.entry ?? next);
}

function isSameVote(entry: RecordEntry, vote: DocumentedVote): boolean {
  const same = resolutionNumber(entry.resolution) === resolutionNumber(vote.resolution);
  return entry.draft === vote.draft && same;
}

function numbered(vote: DocumentedVote, entry: number): RecordEntry {
  return recogniseNames({ ...vote, entry });
}
