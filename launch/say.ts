/**
 * Does a step of the start, on one line: what it is, then how long it took.
 * The line is broken when the step fails, so that its error begins on a new one.
 */
export async function step<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  process.stdout.write(`${what} … `);
  try {
    const result = await work();
    process.stdout.write(`${seconds(began)}\n`);
    return result;
  } catch (error) {
    process.stdout.write('\n');
    throw error;
  }
}

/** Says one line. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
