import { parentPort } from 'node:worker_threads';

// Says how many articles the thread was given; on some words it hangs or ends.
let given = 0;
parentPort?.on('message', ({ bytes }) => {
  given += 1;
  const said = Buffer.from(bytes).toString();
  if (said === 'hang') for (;;);
  if (said === 'exit') process.exit(3);
  parentPort?.postMessage({ done: true, value: given });
});
