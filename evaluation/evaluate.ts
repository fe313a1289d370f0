import path from 'node:path';
import { parseArgs } from 'node:util';
import { extractClaims } from '../core/extract/extract';
import { SeedError } from '../seeds/seed-error';
import { missedBars } from './bars';
import { judge } from './judge';
import { developmentFiles, readLabels } from './read-labels';
import { faultsOf, tableOf } from './report';
import { readCandidates } from './suggestions/candidates';
import {
  judgeSuggestions,
  missedPrecision,
  suggestionsHeading,
  suggestionsInWords,
} from './suggestions/judge-suggestions';
import { halves, readPlaced } from './suggestions/read-placed';

// `npm run evaluate`: reads the labelled texts, or those of the files named, and prints how well their
// claims are found, then every miss, false claim and wrong field; `--quiet` leaves it at the table. Where no
// file is named, the facts suggested for labelled claims too: the held-out half in its scores alone, so that no
// rule is written after it. Ends with 1 where a bar is missed or a label is not as labelling.md says.

function main(): number {
  const options = { quiet: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  // npm changes into the project; files are named from where the command was given.
  const from = process.env.INIT_CWD ?? process.cwd();
  const named = positionals.map((file) => path.resolve(from, file));
  const texts = (named.length > 0 ? named : developmentFiles()).flatMap(readLabels);
  const judgement = judge(texts, extractClaims);
  const without = texts.filter(({ claims }) => claims.length === 0).length;
  print(`${texts.length} texts, ${without} of them without claims.`);
  print(tableOf(judgement));
  if (!values.quiet && judgement.faults.length > 0) print(`\n${faultsOf(judgement)}`);
  const suggested = named.length > 0 ? [] : suggestions(values.quiet);
  const missed = [...missedBars(judgement), ...suggested];
  if (missed.length > 0) print(`\n${missed.join('\n')}`);
  return missed.length > 0 ? 1 : 0;
}

/** Prints how well facts are suggested; gives a sentence for each bar that is missed. */
function suggestions(quiet: boolean): readonly string[] {
  const facts = readCandidates();
  print(`\n${suggestionsHeading}`);
  return halves.flatMap((half) => {
    const judgement = judgeSuggestions(readPlaced(half, facts), facts);
    print(suggestionsInWords(half, judgement));
    const shown = half === 'development' && !quiet && judgement.faults.length > 0;
    if (shown) print(`\n${judgement.faults.join('\n')}\n`);
    return missedPrecision(half, judgement);
  });
}

// A reader that has seen enough is no failure.
process.stdout.on('error', () => undefined);

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
