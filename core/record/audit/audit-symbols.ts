import type { RecordEntry } from '../entry';
import { symbolForms } from '../symbol-forms';
import { resolutionNumber, yearOfSymbol } from '../symbols';
import { contradiction, type Finding, gap, quoted, slip } from './finding';

/** Holds the symbols against their own form and the date, and the title against the resolution. */
export function symbolFindings(entry: RecordEntry): readonly Finding[] {
  return [...malformed(entry), ...anotherYear(entry), ...titleFindings(entry), ...noAgenda(entry)];
}

function malformed({ draft, resolution, meetingRecord }: RecordEntry): Finding[] {
  const symbols = { draft, resolution, 'meeting record': meetingRecord } as const;
  return (['draft', 'resolution', 'meeting record'] as const).flatMap((field) => {
    const symbol = symbols[field];
    if (symbol === null || symbolForms[field].test(symbol)) return [];
    const sentence = `“${symbol}” is not how the symbol of a ${field} is written.`;
    return [slip('malformed symbol', sentence, [quoted(field, symbol)])];
  });
}

/** A resolution has the year of its vote; a draft may be of an earlier year, and of no later one. */
function anotherYear({ draft, resolution, date }: RecordEntry): Finding[] {
  const year = Number(date.slice(0, 4));
  const ofDraft = yearOfSymbol(draft);
  const ofResolution = yearOfSymbol(resolution);
  const found = (field: string, symbol: string | null) =>
    contradiction(
      'year of the symbol against the date',
      `The symbol of the ${field} is of another year than the vote.`,
      [quoted(field, symbol), quoted('date', date)],
    );
  return [
    ...(ofDraft !== null && ofDraft > year ? [found('draft', draft)] : []),
    ...(ofResolution !== null && ofResolution !== year ? [found('resolution', resolution)] : []),
  ];
}

function titleFindings({ title, resolution }: RecordEntry): Finding[] {
  if (title === null)
    return [gap('title missing', 'The record gives no title.', [quoted('title', null)])];
  const { number, year } =
    /^Security Council resolution (?<number>\d+)(?: \((?<year>\d{4})\))?/.exec(title)?.groups ?? {};
  if (number === undefined || resolution === null) return [];
  const sameNumber = Number(number) === resolutionNumber(resolution);
  const sameYear = year === undefined || Number(year) === yearOfSymbol(resolution);
  if (sameNumber && sameYear) return [];
  const named = year === undefined ? number : `${number} (${year})`;
  const sentence = `The title gives the resolution as ${named}; its symbol is ${resolution}.`;
  return [
    contradiction('title against the symbol', sentence, [
      quoted('resolution', resolution),
      quoted('title', title),
    ]),
  ];
}

/** Only a resolution states its agenda item; a draft that failed has none in any entry. */
function noAgenda({ agenda, resolution }: RecordEntry): Finding[] {
  if (agenda !== null || resolution === null) return [];
  return [
    gap('agenda item missing', 'The record gives no agenda item.', [quoted('agenda item', null)]),
  ];
}
