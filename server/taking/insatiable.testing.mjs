// What a file would do to its thread that takes ever more memory.
const kept = [];
for (;;) kept.push(new Array(1000).fill(kept.length));
