import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { recogniseUnName } from '../states/recognise';
import { votingRules } from '../votes/rules';
import { recogniseNames } from './audit/as-printed';
import type { AuditContext } from './audit/finding';
import type { RecordEntry, RollCallList, Seat } from './entry';

const folder = path.join(import.meta.dirname, '../../seeds/record');

interface Line
  extends Omit<RecordEntry, 'entry' | 'tally' | 'outcomeInferred'>,
    Record<RollCallList, string[]> {
  readonly tally: readonly [number | null, number | null, number | null];
  readonly sponsors: never;
}

interface Term {
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly members: readonly string[];
}

/** The votes of the Security Council that the project is seeded with. Source: United Nations, DGACM. */
export const councilRecord: readonly RecordEntry[] = entriesOf(
  readFileSync(path.join(folder, 'security-council-votes.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line),
);

function entriesOf(lines: readonly Line[]): readonly RecordEntry[] {
  return lines.map(({ tally, inFavour, against, abstaining, sponsors, ...facts }, index) =>
    recogniseNames({
      outcomeInferred: false,
      ...facts,
      entry: lines.slice(0, index + 1).filter(({ draft }) => draft === facts.draft).length,
      tally: { inFavour: tally[0], against: tally[1], abstaining: tally[2] },
      rollCall: { inFavour, against, abstaining },
      sponsorsAsPrinted: sponsors,
    }),
  );
}

/** The entry of the record under a draft; throws where there is none. */
export function recorded(draft: string, number = 1): RecordEntry {
  const found = councilRecord.find((own) => own.draft === draft && own.entry === number);
  if (found === undefined) throw new Error(`There is no entry ${number} under ${draft}.`);
  return found;
}

const council = parse(readFileSync(path.join(folder, 'security-council.yaml'), 'utf8')) as {
  readonly permanent: Term;
  readonly elected: readonly Term[];
};

/** The seats of the Council on a day of 2020 to 2026. */
export function councilOn(date: string): readonly Seat[] {
  return [council.permanent, ...council.elected]
    .filter(({ startsOn, endsOn = date }) => startsOn <= date && date <= endsOn)
    .flatMap((term) => term.members.map((name) => seat(name, term === council.permanent)));
}

function seat(name: string, permanent: boolean): Seat {
  const state = recogniseUnName(name);
  if (state === null) throw new Error(`${name} is no state.`);
  return { ...state, permanent };
}

/** What an entry of the record is held against: all others. */
export function contextOf(entry: RecordEntry): AuditContext {
  return {
    rule: votingRules['security-council-substantive'],
    seats: councilOn(entry.date),
    others: councilRecord.filter((own) => own !== entry),
  };
}
