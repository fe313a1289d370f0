import { Logger } from 'graphile-worker';
import { TryAgain } from './try-again';

/** Says what went wrong, by its message alone, and nothing of what goes well or is only tried again. */
export const quietLogger = new Logger(() => (level, message, meta) => {
  if (meta?.error instanceof TryAgain) return;
  if (level === 'error' || level === 'warning') console.error(`The queue: ${message}`);
});
