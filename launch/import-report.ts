import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { UnreadEntry } from '../server/importing/archive';
import { type Came, cameInWords, type Tally } from '../server/importing/tally';

/** Tells what became of an import: its first failures where it is watched, and all of them in a file. */
export class Report {
  private readonly first: string[] = [];
  private failures = 0;
  private file: number | null = null;

  constructor(private readonly path: string) {}

  /** Keeps a failure, with control characters that a path may have shown as such. */
  failed({ place, problem }: UnreadEntry): void {
    const line = `${place}: ${problem}`.replaceAll(/\p{Cc}/gu, '\ufffd');
    this.failures += 1;
    if (this.first.length < mostShown) this.first.push(line);
    this.write(line);
  }

  /** Says some lines, and keeps them with the failures where there are any or where the file was asked for. */
  tell(lines: readonly string[], { asked }: { readonly asked: boolean }): void {
    for (const line of lines) console.log(line);
    if (asked || this.file !== null) for (const line of lines) this.write(line);
  }

  /** Shows the first failures, and where the others are. */
  end(): void {
    if (this.failures > 0) console.log(['', 'Failed:', ...this.first].join('\n'));
    if (this.failures > mostShown) {
      console.log(`… and ${inWords(this.failures - mostShown)} more.`);
    }
    if (this.file === null) return;
    console.log(`\nAll of this is in ${this.path}.`);
    closeSync(this.file);
    this.file = null;
  }

  private write(line: string): void {
    if (this.file === null) {
      mkdirSync(path.dirname(this.path), { recursive: true });
      this.file = openSync(this.path, 'w');
    }
    writeSync(this.file, `${line}\n`);
  }
}

const mostShown = 20;

/** What became of an archive, in lines. */
export function summary(
  archive: string,
  tally: Tally,
  {
    entries,
    leftOut,
    gone,
    page,
  }: {
    readonly entries: number;
    readonly leftOut: number;
    /** How many that had failed before are no longer in it; null where the import was ended before. */
    readonly gone: number | null;
    /** Where editors find what waits for them. */
    readonly page: string;
  },
): readonly string[] {
  const of = gone === null ? `${inWords(tally.done)} of ${inWords(entries)}` : inWords(tally.done);
  const line = (count: number, what: string) => `${inWords(count).padStart(9)}  ${what}`;
  const came = (Object.entries(tally.came) as [Came, number][])
    .filter(([name, count]) => count > 0 || name === 'new')
    .map(([name, count]) =>
      line(count, cameInWords[name] + (name === 'taken' ? `, at ${page}` : '')),
    );
  const others: readonly (readonly [number, string])[] = [
    [tally.failed, 'failed'],
    [gone ?? 0, 'that had failed are in it no longer'],
    [leftOut, `other file${leftOut === 1 ? '' : 's'} left out`],
  ];
  return [
    `${of} ${tally.done === 1 ? 'entry' : 'entries'} of ${archive}:`,
    ...came,
    ...others.filter(([count]) => count > 0).map(([count, what]) => line(count, what)),
    ...(gone === null ? ['It was ended before it was done. The same command goes on.'] : []),
  ];
}

/** A number with its digits in groups. */
export function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
