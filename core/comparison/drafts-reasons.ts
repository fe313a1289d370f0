import { dayInWords } from '../day-in-words';
import { capital } from '../record/capital';
import type { DraftsFound, DraftsInEvidence } from '../record/drafts-in-evidence';
import { sponsorsInWords } from '../record/sponsors-in-words';
import { stateInSentence, statesInSentence } from '../record/state-in-sentence';
import { listed, type Reason, type SentencePart } from './reason';

/** What the record holds of the drafts that a claim speaks of, told draft by draft and judged by nobody. */
export function draftsReasons({
  member,
  before,
  named,
  vetoed,
  failed,
}: DraftsInEvidence): readonly Reason[] {
  const who = stateInSentence(member);
  const until = `before ${dayInWords(before)}`;
  const told: SentencePart[] =
    vetoed.entries.length === 0
      ? [`The record held here has no draft that ${who} vetoed ${until}.`]
      : [
          `The record held here has ${count(vetoed)} that ${who} vetoed ${until}, whatever their subject: `,
          ...drafts(vetoed, named),
          '.',
        ];
  const others: SentencePart[] = [
    `${capital(who)} also voted against ${count(failed)} put forward by ${statesInSentence(named, 'or')} that failed for want of votes, whatever their subject, which is no veto: `,
    ...drafts(failed, named),
    '.',
  ];
  return [
    { code: 'evidence of the record', sentence: told },
    ...(failed.entries.length === 0
      ? []
      : [{ code: 'evidence of the record', sentence: others } as const]),
  ];
}

/** How many drafts a sentence names, the latest; the row lists all that were read. */
const shown = 6;

function drafts({ entries, more }: DraftsFound, named: readonly string[]): SentencePart[] {
  const left = entries.length - shown;
  const told = entries
    .slice(-shown)
    .map((entry): SentencePart[] => [
      { record: { kind: 'vote', draft: entry.draft }, words: entry.draft },
      ` (${sponsorsInWords(entry, named)})`,
    ]);
  if (left <= 0) return listed(told);
  return [
    'the latest are ',
    ...listed(told),
    `; ${left}${more ? ' and more' : ''} stand before them`,
  ];
}

function count({ entries, more }: DraftsFound): string {
  if (more) return `more than ${entries.length} drafts`;
  return entries.length === 1 ? 'one draft' : `${entries.length} drafts`;
}
