import type { Writer } from './known';
import type { SeedData } from './load';
import { writeCouncil } from './write-council';
import { writeRecordSources, writeSeries } from './write-series';
import { writeSources } from './write-sources';
import { writeStates } from './write-states';

/**
 * Writes the official record of seed data by natural keys, inside the caller's transaction: states, the
 * sources that articles cite for a series, the series, the body with its votes.
 *
 * Writing the same record twice changes nothing.
 */
export async function writeRecord(db: Writer, seeds: SeedData): Promise<void> {
  await writeStates(db);
  const sources = await writeSources(db, seeds.sources);
  const recordSources = await writeRecordSources(db, seeds.recordSources);
  await writeSeries(db, seeds.series, { recordSources, sources });
  if (seeds.council) await writeCouncil(db, seeds.council);
}
