import { parentPort } from 'node:worker_threads';

// Takes next to no memory, and long enough for what another thread does meanwhile to be seen.
parentPort?.on('message', () =>
  setTimeout(() => parentPort?.postMessage({ done: true, value: 'rested' }), 2500),
);
