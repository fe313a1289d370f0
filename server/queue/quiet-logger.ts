import { Logger } from 'graphile-worker';

/** Says what went wrong, by its message alone, and nothing of what goes well. */
export const quietLogger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(`The queue: ${message}`);
});
