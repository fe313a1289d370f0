import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Node.js 20 gives a thread none of the hooks by which the process reads TypeScript.
register();
const { takeArticle } = await import('./take-article.ts');
// One article at a time: the thread is given the next when it has answered for the one before.
parentPort?.on('message', async (brought) => parentPort?.postMessage(await takeArticle(brought)));
