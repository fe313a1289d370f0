import { dayInWords } from '../day-in-words';
import { type DraftsInEvidence, namedSponsors } from '../record/drafts-in-evidence';
import type { RecordEntry } from '../record/entry';
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
    vetoed.length === 0
      ? [`The record held here has no draft that ${who} vetoed ${until}.`]
      : [
          `The record held here has ${count(vetoed.length)} that ${who} vetoed ${until}: `,
          ...listed(vetoed.slice(0, shown).map((entry) => draft(entry, named))),
          `${more(vetoed.length)}.`,
        ];
  const others: SentencePart[] = [
    `${capital(who)} also voted against ${count(failed.length)} put forward by ${statesInSentence(named, 'or')} that failed for want of votes, which is no veto: `,
    ...listed(failed.slice(0, shown).map((entry) => draft(entry, named))),
    `${more(failed.length)}.`,
  ];
  return [
    { code: 'evidence of the record', sentence: told },
    ...(failed.length === 0 ? [] : [{ code: 'evidence of the record', sentence: others } as const]),
  ];
}

/** How many drafts a sentence names; the row lists all that were read. */
const shown = 6;

function draft(entry: RecordEntry, named: readonly string[]): SentencePart[] {
  return [
    { record: { kind: 'vote', draft: entry.draft }, words: entry.draft },
    ` (${sponsorsInWords(entry, named)})`,
  ];
}

function sponsorsInWords(entry: RecordEntry, named: readonly string[]): string {
  const { sponsors } = entry;
  if (sponsors.length === 0) return 'the record names no sponsor';
  const names = sponsors.map(({ name, printed }) => name ?? printed);
  if (names.length <= 3) return `put forward by ${statesInSentence(names)}`;
  const among = namedSponsors(entry, named);
  const who = among.length === 0 ? `${statesInSentence(named)} not` : statesInSentence(among);
  return `put forward by ${names.length} states, ${who} among them`;
}

function count(drafts: number): string {
  return drafts === 1 ? 'one draft' : `${drafts} drafts`;
}

function more(drafts: number): string {
  return drafts > shown ? ` and ${drafts - shown} more` : '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
