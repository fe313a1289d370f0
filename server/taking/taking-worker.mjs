import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Node.js 20 gives a thread none of the hooks by which the process reads TypeScript.
register();
const { takeArticle } = await import('./take-article.ts');
// One thread takes one article: whatever a hostile file does to it ends with it.
parentPort?.postMessage(await takeArticle(workerData));
