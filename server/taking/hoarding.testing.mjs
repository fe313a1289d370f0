import { parentPort } from 'node:worker_threads';

// Keeps 24 MB of objects of each article that it is given.
const kept = [];
parentPort?.on('message', () => {
  kept.push(Array.from({ length: 1_000_000 }, (_, index) => ({ index })));
  parentPort?.postMessage({ done: true, value: kept.length });
});
