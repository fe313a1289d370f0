import { type ChildProcess, spawn } from 'node:child_process';
import { inProject, projectRoot } from './project';

/** A program of the project's that runs beside a test. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly said: string;
}

const running = new Set<ChildProcess>();

/** Starts a program on a database, as the launchers start what is for servers alone. */
export function startProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Running {
  const options = ['--conditions=react-server', '--import', 'tsx', inProject(file), ...args];
  const child = spawn(process.execPath, options, {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, said });
    });
  });
  return { child, ended };
}

/** Ends what a test has started and left running, at once. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGKILL');
}
