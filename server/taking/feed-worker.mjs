import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Node.js 20 gives a thread none of the hooks by which the process reads TypeScript.
register();
const { takeFeed } = await import('./take-feed.ts');
// One feed at a time: the thread is given the next when it has answered for the one before.
parentPort?.on('message', ({ bytes, ...given }) => parentPort?.postMessage(takeFeed(bytes, given)));
