import { work } from '../server/queue/work';
import { workersWanted } from './workers-wanted';

// Does what is in the queue of DATABASE_URL's database, beside a server, until it is told to end.
const worker = await work(Math.max(1, workersWanted()));
let ending = false;
const end = async (code: number) => {
  if (ending) return;
  ending = true;
  const forced = setTimeout(() => process.exit(1), 8000);
  await worker.end();
  clearTimeout(forced);
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void end(0));
worker.ended.then(
  () => end(1),
  (error: unknown) => {
    if (!ending)
      console.error('The worker cannot go on:', error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
