import type { Finding } from '../../core/record/audit/finding';
import type { ImportedVote } from './write-imported';

/** What an import did: a line for each vote with one for each finding in it, and one for all of them. */
export function importReport(imported: readonly ImportedVote[]): string {
  const counts = changes
    .map((change) => `${imported.filter((own) => own.change === change).length} ${change}`)
    .join(', ');
  const findings = imported.flatMap((own) => own.findings).length;
  const lines = imported.flatMap((own) => [lineFor(own), ...own.findings.map(lineForFinding)]);
  return [...lines, `Votes: ${counts}. Findings of the audit: ${findings}.`].join('\n');
}

const changes = ['added', 'replaced', 'unchanged'] as const;

function lineFor({ entry, change, changed }: ImportedVote): string {
  const resolution = entry.resolution === null ? '' : `, ${entry.resolution}`;
  const number = entry.entry === 1 ? '' : ` (entry ${entry.entry})`;
  const what = changed.length === 0 ? '' : `: ${changed.join(', ')}`;
  return `${entry.draft}${number}${resolution}: ${change}${what}`;
}

function lineForFinding({ kind, sentence }: Finding): string {
  return `  ${kind}: ${sentence}`;
}
