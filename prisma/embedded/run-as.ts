import { spawn } from 'node:child_process';
import type { Home } from './home';

/** How a program ended: its exit code (-1 when a signal ended it) and what it printed. */
export type Outcome = { code: number; output: string };

/**
 * Runs one of PostgreSQL's programs as the home's user, with nothing of our environment.
 * @throws Error when the program cannot be run.
 */
export function runAs(home: Home, program: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: home.directory,
      // NODE_ENV only because Next.js's types ask for it.
      env: {
        PATH: process.env.PATH ?? '/usr/bin:/bin',
        TZ: 'UTC',
        LC_ALL: 'C',
        NODE_ENV: 'production',
      },
      // A session of its own: Ctrl-C in the terminal must not reach the server.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(home.user ? { uid: home.user.uid, gid: home.user.gid } : {}),
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    // Not 'close': the server that pg_ctl leaves behind may hold the pipes.
    child.once('exit', (code) => {
      setImmediate(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ code: code ?? -1, output: output.trim() });
      });
    });
  });
}
