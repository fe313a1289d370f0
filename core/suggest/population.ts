import { nationalities } from '../extract/lexicon/nationalities';
import { wordsOf } from '../extract/lexicon/words-of';

/** Whom words count: of which side, and what they are called. */
export interface Population {
  /** Nationalities and groups in the singular, in order, each once. */
  readonly sides: readonly string[];
  /** Empty for people of any kind. */
  readonly group: string;
}

/** Reads whom words name: "Palestinian children" are children of the Palestinian side. */
export function readPopulation(words: string | null): Population {
  const sides = new Set<string>();
  const groups: string[] = [];
  for (const word of (words ?? '').toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? []) {
    const side = sideOf(word);
    if (side !== null) sides.add(side);
    else if (!leftOut.has(word)) groups.push(groupNames.get(word) ?? word);
  }
  return { sides: [...sides].sort(), group: [...new Set(groups)].sort().join(' ') };
}

export function isSameSide(a: Population, b: Population): boolean {
  return a.sides.join(' ') === b.sides.join(' ');
}

function sideOf(word: string): string | null {
  const singular = word.replace(/s$/, '');
  if (nationalities.has(word) || armedGroups.has(word)) return word;
  return nationalities.has(singular) ? singular : null;
}

const armedGroups = wordsOf('hamas hezbollah houthi taliban jihad');

/** People of no kind, and words that part no group from another. */
const leftOut = wordsOf(`
  people person persons lives bodies others residents inhabitants victims dead casualties of and the a an
  other more another all in islamic their its them members member`);

const groupNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: 'child kids boys girls minors infants babies schoolchildren',
    women: 'woman',
    men: 'man',
    soldiers: 'soldier troops servicemen troopers',
    fighters: 'fighter militants militant gunmen combatants insurgents',
    civilians: 'civilian',
    journalists: 'journalist reporters',
    crew: 'seafarers sailors crewmen crewmembers crew-members',
    police: 'policemen officers',
    hostages: 'hostage captives captive',
  }).flatMap(([name, others]) => [...wordsOf(others)].map((other) => [other, name] as const)),
);
