import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inProject, projectRoot } from '../launch/project';
import type { Shutdown } from '../launch/shutdown';

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
}

const PATIENCE_MS = 30_000;

/**
 * Runs a Node program that serves, as a process of its own, until the shutdown or our end.
 * It must say where it listens, as `listening at http://…` or `Local: http://…`.
 */
export async function startServerProcess(
  shutdown: Shutdown,
  args: string[],
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const preload = pathToFileURL(inProject('launch/die-with-parent.mjs')).href;
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  shutdown.onStop(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);

  for (const began = Date.now(); Date.now() - began < PATIENCE_MS; await sleep(50)) {
    const port = /(?:listening at|Local:)\s+http:\/\/[^\s:]+:(\d+)/.exec(said)?.[1];
    if (port && (await answers(port))) {
      return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0 };
    }
    if (child.exitCode !== null) break;
  }
  throw new Error(`${args.join(' ')} does not listen. It said:\n${said}`);
}

async function answers(port: string): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/robots.txt`);
    return true;
  } catch {
    return false;
  }
}
