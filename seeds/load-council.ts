import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { RecordEntry } from '../core/record/entry';
import type { State } from '../core/states/state';
import { isVotingRuleKey, votingRules } from '../core/votes/rules';
import { loadVotes } from './load-votes';
import { type LocatedYaml, parseLocatedYaml } from './located-yaml';
import { readText } from './read-files';
import { SeedError } from './seed-error';
import { day, line, slug, stateName } from './seed-schemas';

/** A body whose votes are on record, with who sat in it when. */
export interface SeedBody {
  readonly slug: string;
  readonly name: string;
  readonly rule: string;
  /** The record source that its votes were read from. */
  readonly source: string;
  readonly memberships: readonly SeedMembership[];
  readonly votes: readonly RecordEntry[];
}

export interface SeedMembership {
  readonly state: State;
  readonly startsOn: string;
  /** Null is "still". */
  readonly endsOn: string | null;
  readonly permanent: boolean;
}

const members = z.array(stateName).min(1).max(500);

const councilSchema = z.strictObject({
  slug,
  name: line,
  rule: z.string().refine(isVotingRuleKey, 'names no voting rule'),
  source: slug,
  votes: z.string().regex(/^[\w.-]+\.jsonl$/, 'is a .jsonl file in seeds/record'),
  permanent: z.strictObject({ startsOn: day, members }),
  elected: z.array(z.strictObject({ startsOn: day, endsOn: day, members })).max(500),
});

type Council = z.infer<typeof councilSchema>;

/**
 * Reads record/security-council.yaml of a folder of seeds and the votes that it names; null for a
 * folder without it.
 *
 * Throws a SeedError that names file and line at what cannot be used.
 */
export function loadCouncil(
  folder: string,
  shown: string,
  recordSources: readonly { readonly slug: string }[],
): SeedBody | null {
  const name = 'record/security-council.yaml';
  if (!existsSync(path.join(folder, name))) return null;
  const file = `${shown}/${name}`;
  const located = parseLocatedYaml(file, readText(folder, name, shown), councilSchema);
  const { value: council, lineOf } = located;
  const problem = (key: readonly (string | number)[], sentence: string) =>
    new SeedError(file, lineOf(key), sentence);
  if (!recordSources.some((source) => source.slug === council.source)) {
    throw problem(['source'], `record source ${council.source} is not known`);
  }
  if (!existsSync(path.join(folder, 'record', council.votes))) {
    throw problem(['votes'], `${council.votes} is not in the folder of the record`);
  }
  requireUsableSeats(located, problem);
  return {
    slug: council.slug,
    name: council.name,
    rule: council.rule,
    source: council.source,
    memberships: membershipsOf(council),
    votes: loadVotes(folder, shown, `record/${council.votes}`),
  };
}

type Problem = (key: readonly (string | number)[], sentence: string) => SeedError;

/** Terms are in order, nobody holds two seats on one day, and the rule's permanent members are these. */
function requireUsableSeats({ value: council }: LocatedYaml<Council>, problem: Problem): void {
  for (const [index, { startsOn, endsOn }] of council.elected.entries()) {
    if (endsOn < startsOn) {
      throw problem(['elected', index, 'endsOn'], `endsOn ${endsOn} is before ${startsOn}`);
    }
  }
  const permanent: readonly string[] = votingRules[council.rule].permanent;
  const given = council.permanent.members;
  if (given.length !== permanent.length || given.some(({ name }) => !permanent.includes(name))) {
    throw problem(['permanent', 'members'], `the rule’s are ${permanent.join(', ')}`);
  }
  const terms = [{ ...council.permanent, endsOn: '9999-12-31' }, ...council.elected];
  const seats = terms.flatMap((term, index) =>
    term.members.map((state, position) => ({ ...term, state, index, position })),
  );
  for (const [at, seat] of seats.entries()) {
    const other = seats
      .slice(0, at)
      .find(
        ({ state, startsOn, endsOn }) =>
          state === seat.state && startsOn <= seat.endsOn && seat.startsOn <= endsOn,
      );
    if (other === undefined) continue;
    const key = seat.index === 0 ? ['permanent'] : ['elected', seat.index - 1];
    throw problem(
      [...key, 'members', seat.position],
      `${seat.state.name} has a seat already from ${other.startsOn}`,
    );
  }
}

function membershipsOf({ permanent, elected }: Council): readonly SeedMembership[] {
  const { startsOn } = permanent;
  return [
    ...permanent.members.map((state) => ({ state, startsOn, endsOn: null, permanent: true })),
    ...elected.flatMap(({ members, ...term }) =>
      members.map((state) => ({ state, ...term, permanent: false })),
    ),
  ];
}
