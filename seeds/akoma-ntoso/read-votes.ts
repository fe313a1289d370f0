import path from 'node:path';
import { shownPath } from '../read-files';
import { SeedError } from '../seed-error';
import type { VoteOfFile } from './place-votes';
import { readDocument } from './read-document';
import { readVote } from './read-vote';

/** Files of one import: three times the Council's resolutions of six years. */
const most = 1000;

/**
 * Reads a vote from each file, none of them later than a day (ISO 8601).
 * @returns the votes, and what is wrong with the files that have none.
 */
export function readVotes(
  files: readonly string[],
  latest: string,
): {
  readonly votes: readonly VoteOfFile[];
  readonly problems: readonly SeedError[];
} {
  const votes: VoteOfFile[] = [];
  const problems: SeedError[] = [];
  const [tooMany] = files.slice(most);
  if (tooMany !== undefined) {
    const sentence = `this is one file too many; import at most ${most} at once`;
    return { votes, problems: [new SeedError(shownPath(tooMany), 1, sentence)] };
  }
  for (const file of files) {
    try {
      votes.push({
        file: shownPath(path.resolve(file)),
        vote: readVote(readDocument(file), latest),
      });
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      problems.push(error);
    }
  }
  return { votes, problems };
}
