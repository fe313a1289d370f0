import { z } from 'zod';
import { type PrintedEntry, recogniseNames } from '../core/record/audit/as-printed';
import type { RecordEntry } from '../core/record/entry';
import { readText } from './read-files';
import { SeedError } from './seed-error';
import { day, line, words } from './seed-schemas';

const votes = z.int().nonnegative().max(10_000).nullable();
const names = z.array(line).max(500);

/** A line of the file: a vote as the record has it. Null is "the record does not say". */
const voteSchema = z
  .strictObject({
    draft: z.string().regex(/^[A-Z][A-Za-z0-9./() -]{1,60}$/, 'a draft is a document symbol'),
    resolution: line.nullable(),
    date: day,
    meetingRecord: line.nullable(),
    statedMeeting: line.nullable(),
    agenda: line.nullable(),
    title: words.nullable(),
    outcome: z.enum(['adopted', 'vetoed', 'not adopted']),
    /** The record says only that the draft was not adopted; the rest is concluded. */
    outcomeInferred: z.boolean().default(false),
    /** In favour, against, abstaining. */
    tally: z.tuple([votes, votes, votes]),
    inFavour: names,
    against: names,
    abstaining: names,
    sponsors: z.array(words).max(500),
  })
  .refine(({ outcome, outcomeInferred }) => outcome !== 'adopted' || !outcomeInferred, {
    path: ['outcomeInferred'],
    error: 'that a draft was adopted is never inferred',
  });

/**
 * Reads recorded votes from a file of JSON, one vote a line, mistakes of the record included. Votes
 * under one draft are counted in the order of their lines.
 *
 * Throws a SeedError that names file and line at a line that is not such.
 */
export function loadVotes(folder: string, shown: string, name: string): readonly RecordEntry[] {
  const entriesOf = new Map<string, number>();
  return readText(folder, name, shown)
    .trimEnd()
    .split('\n')
    .map((text, index) => {
      const problem = (sentence: string) => new SeedError(`${shown}/${name}`, index + 1, sentence);
      const checked = voteSchema.safeParse(parsed(text, problem));
      if (!checked.success) {
        const issue = checked.error.issues[0];
        const where = issue?.path.length ? `${issue.path.join('.')}: ` : '';
        throw problem(`${where}${issue?.message ?? 'is no vote'}`);
      }
      const entry = (entriesOf.get(checked.data.draft) ?? 0) + 1;
      entriesOf.set(checked.data.draft, entry);
      return recogniseNames(printedEntry(checked.data, entry));
    });
}

function parsed(text: string, problem: (sentence: string) => SeedError): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem('the line is not JSON');
  }
}

function printedEntry(vote: z.infer<typeof voteSchema>, entry: number): PrintedEntry {
  const { inFavour, against, abstaining, sponsors, tally, ...facts } = vote;
  return {
    ...facts,
    entry,
    tally: { inFavour: tally[0], against: tally[1], abstaining: tally[2] },
    rollCall: { inFavour, against, abstaining },
    sponsorsAsPrinted: sponsors,
  };
}
