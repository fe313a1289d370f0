import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ExpectedError } from './expected-error';
import { inProject, projectRoot } from './project';

type Options = {
  env?: Record<string, string | undefined>;
  /** Lets the child write to our output. Otherwise what it said is shown only when it fails. */
  visible?: boolean;
  /** Shows nothing even then. */
  silent?: boolean;
};

const running = new Set<ChildProcess>();
let closed = false;

/** Runs a Node program of the project's until it ends; it ends with us. Returns its exit code. */
export function runNode(args: string[], options: Options = {}): Promise<number> {
  const preload = pathToFileURL(inProject('launch/die-with-parent.mjs')).href;
  return runProgram(process.execPath, ['--import', preload, ...args], options);
}

/**
 * Runs a program in a process group of its own, until it ends.
 * @returns its exit code; 1 when a signal ended it.
 */
export function runProgram(file: string, args: string[], options: Options = {}): Promise<number> {
  if (closed) return Promise.reject(new Error('The launcher is stopping.'));
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: projectRoot,
      env: { ...process.env, ...quiet, ...options.env },
      detached: true,
      stdio: options.visible ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      if (code !== 0 && said && !closed && !options.silent) process.stderr.write(`\n${said}`);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a step of the launch that must succeed.
 * @throws ExpectedError, after showing what the program said, when it ends with another code than 0.
 */
export async function mustRun(what: string, args: string[], options: Options = {}): Promise<void> {
  const code = await runNode(args, options);
  if (code !== 0) throw new ExpectedError(`${what} failed (exit code ${code}).`, code);
}

/** Ends every child that still runs, with everything that it started, and lets no other begin. */
export function stopChildren(signal: NodeJS.Signals = 'SIGTERM'): void {
  closed = true;
  for (const { pid } of running) {
    if (pid === undefined) continue;
    try {
      process.kill(-pid, signal);
    } catch {
      // It ended by itself.
    }
  }
}

/** A package's program, as an argument for `runNode`. */
export function program(file: string): string {
  return inProject('node_modules', file);
}

const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};
