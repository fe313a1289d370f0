// What a file would do to its thread that is inflated without end.
const kept = [];
setInterval(() => kept.push(Buffer.alloc(16 * 1024 * 1024, 1)), 1);
