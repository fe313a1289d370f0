import { type Fault, type Judgement, kinds } from './judge';
import { fields, type Reading, readingOfFound, readingOfLabel } from './reading';
import { f1, precision, recall, type Score } from './score';

/** The scores of kinds and fields as a table of plain text. */
export function tableOf(judgement: Judgement): string {
  const rows = [
    ['', 'labelled', 'found', 'matched', 'right', 'precision', 'recall', 'F1'],
    ...kinds.map((kind) => row(kind, judgement.kinds[kind], String(judgement.kinds[kind].matched))),
    ['of the matched'],
    ...fields.map((field) => row(`  ${field}`, judgement.fields[field], '')),
    ['of all'],
    row('  attribution', judgement.attributionOfAll, ''),
  ];
  return rows
    .map(([name = '', ...cells]) => name.padEnd(15) + cells.map(right).join(''))
    .join('\n');
}

/** Every fault, by its place in the labels, and the text that it is in. */
export function faultsOf({ faults }: Judgement): string {
  return faults
    .map((fault) => `${fault.text.file}:${fault.line}: ${said(fault)}\n    ${inLine(fault)}`)
    .join('\n');
}

function said(fault: Fault): string {
  switch (fault.what) {
    case 'missed':
      return `missed ${fault.label.kind} “${fault.label.quote}”: ${content(readingOfLabel(fault.label))}`;
    case 'false': {
      const { kind, quote, pattern } = fault.found;
      return `false ${kind} “${quote}” (${pattern}): ${content(readingOfFound(fault.found))}`;
    }
    case 'wrong': {
      const [expected, found] = [fault.expected, fault.found].map((value) => value ?? 'nothing');
      return `wrong ${fault.field} of “${fault.quote}”: expected ${expected}, found ${found}`;
    }
  }
}

function content(reading: Reading): string {
  const stated = fields.flatMap((field) => {
    const value = reading.fields[field];
    return value === undefined || value === null ? [] : [`${field} ${value}`];
  });
  return stated.join('; ');
}

function inLine({ text }: Fault): string {
  return text.text.split(/\s+/).join(' ');
}

function row(name: string, score: Score, matched: string): string[] {
  const counts = [score.labelled, score.found, matched, score.right].map(String);
  return [name, ...counts, ...[precision, recall, f1].map((share) => share(score).toFixed(3))];
}

function right(cell: string): string {
  return cell.padStart(10);
}
