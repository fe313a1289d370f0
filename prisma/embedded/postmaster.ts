import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A server that its data directory says is running. */
export type RunningServer = { pid: number; port: number };

/** The server that runs on the data directory, or null. */
export async function runningServer(data: string): Promise<RunningServer | null> {
  const text = await readFile(fileIn(data), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 && (await servesFrom(pid, data)) ? { pid, port } : null;
}

/**
 * Removes a `postmaster.pid` that a crash left behind, as its number may belong to another program by
 * now, which PostgreSQL itself would take for a running server.
 */
export async function forgetStaleServer(data: string): Promise<void> {
  const text = await readFile(fileIn(data), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (pid > 0 && !(await servesFrom(pid, data))) await rm(fileIn(data), { force: true });
}

/** Whether a process with this number lives, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function fileIn(data: string): string {
  return path.join(data, 'postmaster.pid');
}

async function servesFrom(pid: number, data: string): Promise<boolean> {
  return isAlive(pid) && (await commandOf(pid)).includes(data);
}

// Linux says it in /proc, other systems by `ps`. A zombie has no command.
async function commandOf(pid: number): Promise<string> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (command) return command;
  return run('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
