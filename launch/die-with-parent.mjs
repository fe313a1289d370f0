// Preloaded into every long child by launch/run-child.ts. A launcher killed with SIGKILL can stop
// nobody, so its children watch for its end and take their own process group with them.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid === parent) return;
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(1);
  }
}, 500).unref();
