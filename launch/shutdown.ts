import { setTimeout as sleep } from 'node:timers/promises';
import { ExpectedError } from './expected-error';
import { stopChildren } from './run-child';

/** Something that was started and has to be stopped. */
export type Stoppable = () => Promise<unknown>;

/** What to undo, last first, however the process ends. */
export type Shutdown = { onStop(stop: Stoppable): unknown };

type Options = {
  /** Whether to go on, after `work`, until a signal comes. */
  stay?: boolean;
  /** The exit code after SIGINT, SIGTERM or SIGHUP. */
  signalCode?: number;
};

/**
 * Runs a launcher: `work` starts things and tells how to stop them. They are stopped when `work` ends,
 * when it throws, and on SIGINT, SIGTERM or SIGHUP; a second signal ends the process at once.
 */
export async function launch(
  work: (shutdown: Shutdown) => Promise<void>,
  { stay = false, signalCode = 0 }: Options = {},
): Promise<void> {
  const stops: Stoppable[] = [];
  let leaving = false;

  const leave = async (code: number): Promise<never> => {
    leaving = true;
    await stopAll(stops);
    process.exit(code);
  };

  const working = work({ onStop: (stop) => stops.push(stop) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (leaving) {
        stopChildren('SIGKILL');
        process.exit(1);
      }
      leaving = true;
      stopChildren();
      // What is just being started cannot be stopped before it has started.
      await Promise.race([working.catch(() => undefined), sleep(PATIENCE_MS)]);
      await leave(signalCode);
    });
  }

  try {
    await working;
    if (!stay && !leaving) await leave(0);
  } catch (error) {
    // What fails because we are leaving is no news.
    if (leaving) return;
    if (error instanceof ExpectedError) console.error(error.message);
    else console.error(error);
    await leave(error instanceof ExpectedError ? error.exitCode : 1);
  }
}

const PATIENCE_MS = 5000;
const STOP_MS = 10_000;

async function stopAll(stops: Stoppable[]): Promise<void> {
  stopChildren();
  while (stops.length > 0) {
    try {
      // One that hangs must not keep the rest, PostgreSQL among it, from being stopped.
      await Promise.race([stops.pop()?.(), sleep(STOP_MS)]);
    } catch (error) {
      console.error(error);
    }
  }
}
