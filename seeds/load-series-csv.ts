import { z } from 'zod';
import type { SeriesPoint } from '../core/record/series/series';
import { readText } from './read-files';
import { SeedError } from './seed-error';

/** Which figures of a daily file to take. */
export interface DailyFigures {
  /** Name of a file in the folder of the record. */
  readonly file: string;
  readonly column: string;
  readonly channels: Readonly<Record<string, string | null>>;
}

const columnsBefore = ['report_date', 'source', 'period_hours'];

/**
 * Reads one column of a daily file: day, channel, hours covered, then columns of figures. An empty cell
 * is "no figure for that day", never zero.
 *
 * Throws a SeedError that names file and line at a row that is not such, a channel without a meaning, a
 * day out of order or before the period.
 */
export function readDailyCsv(
  folder: string,
  shown: string,
  { file, column, channels }: DailyFigures,
  periodStart = '',
): readonly SeriesPoint[] {
  const name = `record/${file}`;
  const problem = (line: number, sentence: string) =>
    new SeedError(`${shown}/${name}`, line, sentence);
  const [head = '', ...rows] = readText(folder, name, shown).trimEnd().split(/\r?\n/);
  const columns = head.split(',');
  if (columnsBefore.some((expected, index) => columns[index] !== expected)) {
    throw problem(1, `the first columns must be ${columnsBefore.join(', ')}`);
  }
  const at = columns.indexOf(column, columnsBefore.length);
  if (at === -1) throw problem(1, `there is no column ${column}`);

  let before = '';
  return rows.map((row, index) => {
    const line = index + 2;
    const cells = row.split(',');
    const [day = '', source = '', hours = ''] = cells;
    if (cells.length !== columns.length) {
      throw problem(line, `the row has ${cells.length} cells, the head ${columns.length}`);
    }
    if (!z.iso.date().safeParse(day).success) throw problem(line, `“${day}” is no day`);
    if (day <= before) throw problem(line, `${day} does not come after ${before}`);
    if (day < periodStart) throw problem(line, `${day} is before ${periodStart}`);
    before = day;
    const channel = Object.hasOwn(channels, source) ? channels[source] : undefined;
    if (channel === undefined) throw problem(line, `channel “${source}” is given no meaning`);
    return {
      day,
      channel,
      coversHours: count(hours, (why) => problem(line, `period_hours: ${why}`)),
      value: count(cells[at] ?? '', (why) => problem(line, `${column}: ${why}`)),
    };
  });
}

/** A count as the file writes it; null where the cell is empty. */
function count(cell: string, problem: (why: string) => SeedError): number | null {
  if (cell === '') return null;
  if (!/^(?:0|[1-9]\d{0,8})$/.test(cell)) throw problem(`“${cell}” is no count`);
  return Number(cell);
}
