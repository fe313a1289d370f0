import { parseArgs } from 'node:util';
import pg from 'pg';
import { say } from '../launch/say';
import { launch } from '../launch/shutdown';
import { checkAnnotations } from './check-annotations';
import { editAtOnce, type Row, type Written } from './edit-at-once';
import { percentile } from './percentile';
import { startProduct } from './product';
import { signInEditors } from './sign-in-editors';

const { values } = parseArgs({
  options: {
    editors: { type: 'string', default: '50' },
    discrepancies: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '60' },
  },
});

// `npm run bench:annotating`: fifty editors write to ten discrepancies at once for a minute, each over what
// the others write. Then every save that was acknowledged has to be in the history, once; nothing else may be
// there; and the audit has to replay to what the tables hold. Anything but a save or a conflict that is shown
// as one ends it with an error.
await launch(async (shutdown) => {
  const { url, databaseUrl } = await startProduct(shutdown);
  const editors = await signInEditors(databaseUrl, Number(values.editors));
  const rows = await someRows(databaseUrl, Number(values.discrepancies));
  say(`${editors.length} editors write to ${rows.length} discrepancies for ${values.seconds} s.`);
  const written = await editAtOnce(url, editors, rows, Number(values.seconds));
  sayWhatHappened(written);
  await checkAnnotations(databaseUrl, written);
  say('Every acknowledged save is in the history, once, and nothing else is.');
});

async function someRows(databaseUrl: string, count: number): Promise<Row[]> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    // Some rows have none by themselves; an editor who speaks of one makes it.
    await db.query(
      `INSERT INTO "Discrepancy" ("factId", "eventId", sharpness, reasons, fingerprint)
       SELECT id, "eventId", 9, '{}', repeat('0', 64) FROM "Fact" ORDER BY id LIMIT $1
       ON CONFLICT DO NOTHING`,
      [count],
    );
    const { rows } = await db.query<Row>(
      `SELECT d.id AS discrepancy, e.slug AS event, f.slug AS fact FROM "Discrepancy" d
       JOIN "Fact" f ON f.id = d."factId" JOIN "Event" e ON e.id = f."eventId" ORDER BY f.id LIMIT $1`,
      [count],
    );
    return rows;
  } finally {
    await db.end();
  }
}

function sayWhatHappened(written: Written): void {
  const { saves, conflicts, merged, gone, assignments, times } = written;
  const ms = (share: number) => `${percentile(times, share).toFixed(0)} ms`;
  say(
    `${saves.length} saves and ${assignments} assignments; ${conflicts} conflicts shown, ${merged} of them merged; ` +
      `${gone} times what was meant had been retracted. Answers took ${ms(0.5)} in the middle, ${ms(0.95)} at the ` +
      `95th percentile, ${ms(1)} at most.`,
  );
}
