import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A production server in a process of its own, until `close`. */
export interface ProductionServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts the production server on a free port, reading from the database given, with these settings besides. */
export async function startProductionServer(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ProductionServer> {
  const script = path.join(import.meta.dirname, '../launch/serve-for-tests.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production', ...settings },
  });
  child.stderr.pipe(process.stderr);
  return {
    url: await addressOf(child),
    close: async () => {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function addressOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^listening at (?<url>\S+)$/.exec(line)?.groups?.url;
    if (address) {
      child.stdout.resume();
      return address;
    }
  }
  throw new Error('The server for the tests ended before it said its address.');
}
