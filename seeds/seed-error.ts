/** A seed file that cannot be used, with the place that a person has to mend. */
export class SeedError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly problem: string,
  ) {
    super(`${file}:${line}: ${problem}`);
    this.name = 'SeedError';
  }
}
