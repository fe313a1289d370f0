import { suggestFacts } from '../core/suggest/suggest-facts';
import { readCandidates } from '../evaluation/suggestions/candidates';
import { halves, readPlaced } from '../evaluation/suggestions/read-placed';
import { say } from '../launch/say';
import { launch } from '../launch/shutdown';
import { median } from './median';

const size = 300;
const rounds = 5;

// `npm run bench:suggestions`: how long it takes to hold so many claims against as many facts, those of the
// labelled articles over and over.
await launch(async () => {
  const facts = readCandidates();
  const candidates = filled(facts.map(({ fact }) => fact)).map((fact, id) => ({ ...fact, id }));
  const claims = filled(
    halves.flatMap((half) => readPlaced(half, facts).flatMap(({ claim }) => claim ?? [])),
  );
  const took = Array.from({ length: rounds }, () => {
    const began = performance.now();
    for (const claim of claims) suggestFacts(claim, candidates);
    return performance.now() - began;
  });
  const each = took.map((own) => own.toFixed(0)).join(' ');
  say(
    `${size} claims against ${size} facts, ms by round: ${each}; median ${median(took).toFixed(0)}`,
  );
});

function filled<Item>(items: readonly Item[]): readonly Item[] {
  return Array.from({ length: Math.ceil(size / items.length) }, () => items)
    .flat()
    .slice(0, size);
}
