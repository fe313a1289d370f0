import 'server-only';
import { stringify } from 'csv-stringify/sync';
import { sentenceText } from '@/core/comparison/reason';
import type { CellView, ClaimView, EventView, RowView } from '@/core/views/event-view';
import { recordInWords, recordSources } from '@/core/views/record-words';
import type { ReportedVote } from '@/core/votes/reported-vote';

/**
 * An event's rows as CSV (RFC 4180, UTF-8): a line for each claim, and one for each silent cell, each
 * with what is on record about its fact.
 *
 * Text that a spreadsheet would run as a formula is escaped with an apostrophe.
 */
export function eventCsv(event: EventView): string {
  const lines = event.rows.flatMap((row) => row.cells.flatMap((cell) => cellLines(row, cell)));
  return stringify(lines, {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    // A line break of any make ends a line for some readers, so that it must stand in quotation marks.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: String },
  });
}

const columns = [
  'fact',
  'question',
  'kind',
  'verdict',
  'outlet',
  'article',
  'version',
  'mentioned',
  'quote',
  'start',
  'end',
  'lower',
  'upper',
  'lower_inclusive',
  'upper_inclusive',
  'reading',
  'source',
  'reasons',
  'record',
  'record_source',
] as const;

type Line = Partial<Record<(typeof columns)[number], string | number | boolean | null>>;

function cellLines(row: RowView, cell: CellView): readonly Line[] {
  const base: Line = {
    fact: row.slug,
    question: row.question,
    kind: row.kind,
    verdict: row.verdict,
    outlet: cell.outlet,
    article: cell.article,
    mentioned: cell.claims.length > 0,
    reasons: row.reasons.map(({ sentence }) => sentenceText(sentence)).join(' '),
    record: row.record && recordInWords(row.record),
    record_source: row.record && recordSources(row.record),
  };
  if (cell.claims.length === 0) return [base];
  return cell.claims.map((claim) => ({ ...base, ...claimLine(claim) }));
}

function claimLine({ version, quote, start, end, sources, reading }: ClaimView): Line {
  const line = { version, quote, start, end, source: sources.map(({ name }) => name).join(' < ') };
  switch (reading.kind) {
    case 'quantity':
      if (reading.bounds === null) return line;
      return {
        ...line,
        lower: reading.bounds.lower,
        upper: reading.bounds.upper,
        lower_inclusive: reading.bounds.lowerInclusive,
        upper_inclusive: reading.bounds.upperInclusive,
      };
    case 'answer':
      return { ...line, reading: reading.answers.join(' or ') };
    case 'vote':
      return {
        ...line,
        reading: [
          tallyWords(reading.vote.tally),
          reading.vote.outcome ?? '',
          ...reading.vote.positions.map(({ member, position }) => `${member}: ${position}`),
        ]
          .filter((part) => part !== '')
          .join('; '),
      };
    case 'quotation':
      return { ...line, reading: reading.speaker };
    case 'wording':
      return line;
  }
}

function tallyWords(tally: ReportedVote['tally']): string {
  if (tally === null) return '';
  return `${tally.inFavour} in favour, ${tally.against} against, ${tally.abstaining} abstaining`;
}
