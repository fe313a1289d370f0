import path from 'node:path';
import { parseArgs } from 'node:util';
import { extractClaims } from '../core/extract/extract';
import { SeedError } from '../seeds/seed-error';
import { missedBars } from './bars';
import { judge } from './judge';
import { developmentFiles, readLabels } from './read-labels';
import { faultsOf, tableOf } from './report';

// `npm run evaluate`: reads the labelled texts, or those of the files named, and prints how well their
// claims are found, then every miss, false claim and wrong field; `--quiet` leaves it at the table. Ends
// with 1 where a bar is missed or a label is not as labelling.md says.

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
  const missed = missedBars(judgement);
  if (missed.length > 0) print(`\n${missed.join('\n')}`);
  return missed.length > 0 ? 1 : 0;
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
