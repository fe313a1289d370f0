import { batchAddress } from '../core/views/intake-addresses';
import { DatabaseUnavailable } from '../server/database';
import { TooMuchFails } from '../server/importing/ahead';
import { batchOf } from '../server/importing/batch-of';
import { importArchive } from '../server/importing/import-archive';
import { openArchive } from '../server/importing/open-archive';
import { Tally } from '../server/importing/tally';
import { PresenceLost } from '../server/queue/stand-in';
import { work } from '../server/queue/work';
import { ExpectedError } from './expected-error';
import { readFetchingSettings } from './fetching-settings';
import { type ImportOptions, importOptions } from './import-options';
import { showProgress } from './import-progress';
import { Report, summary } from './import-report';
import { inProject } from './project';
import { workersWanted } from './workers-wanted';

// Brings archives into DATABASE_URL's database, and works on what is in its queue until they are in. Ends with 0, with
// 1 where something of them failed, with 130 where it was told to end, and with 3 where it could not go on.

const ended = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => ended.abort());
}
// What hangs must not keep whoever ends it: its work goes back into the queue.
ended.signal.addEventListener('abort', () => setTimeout(() => process.exit(130), 4000).unref());

try {
  process.exitCode = await main(importOptions(process.argv.slice(2)));
} catch (error) {
  const told = [ExpectedError, DatabaseUnavailable, PresenceLost, TooMuchFails].some(
    (kind) => error instanceof kind,
  );
  console.error(told && error instanceof Error ? error.message : error);
  console.error('The same command goes on with what is left.');
  process.exitCode = 3;
}

async function main(options: ImportOptions): Promise<number> {
  readFetchingSettings();
  const worker = await work(Math.max(2, workersWanted()), { feeds: false });
  const lost = worker.ended.then(() => {
    throw new ExpectedError('The worker has ended.');
  });
  lost.catch(() => undefined);
  const started = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const report = new Report(options.report ?? inProject(`.recount/imports/${started}.txt`));
  try {
    let failed = 0;
    for (const path of options.paths) {
      const tally = await Promise.race([importOne(path, options, report), lost]);
      failed += tally.failed;
      if (ended.signal.aborted) return 130;
    }
    return failed === 0 ? 0 : 1;
  } finally {
    report.end();
    await worker.end();
  }
}

async function importOne(path: string, options: ImportOptions, report: Report): Promise<Tally> {
  const opened = await openArchive(path);
  if ('problem' in opened) throw new ExpectedError(opened.problem);
  const { archive } = opened;
  const batch = await batchOf(archive);
  const tally = new Tally((failure) => report.failed(failure));
  const counted = await archive.count();
  const stopShowing = showProgress(counted.entries, tally);
  const { otherwise } = options;
  const gone = await importArchive(archive, batch, tally, {
    otherwise,
    signal: ended.signal,
  }).finally(stopShowing);
  const address = batchAddress(batch.id);
  const publicUrl = process.env.PUBLIC_URL?.replace(/\/$/, '');
  const page = publicUrl ? `${publicUrl}${address}` : `${address} of wherever Recount is served`;
  report.tell(summary(archive.path, tally, { ...counted, gone, page }), {
    asked: options.report !== null,
  });
  return tally;
}
