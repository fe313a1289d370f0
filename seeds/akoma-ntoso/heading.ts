import type { DocumentKind } from './document-kind';
import type { LocatedElement } from './located-element';
import { plainWord, reference } from './meaning';
import type { Voting } from './voting';
import type { Workflow } from './workflow';

/**
 * The meeting as the document's heading words it, "9586th meeting"; null where it names none.
 *
 * A vote by mail had no meeting: its heading names none, and the vote is called one by mail. Throws a
 * SeedError where the heading names two.
 */
export function statedMeeting(
  { statement }: DocumentKind,
  { decision }: Workflow,
  voting: Voting,
): string | null {
  const parts = statement.children('coverPage', 'preface', 'conclusions');
  const named = parts
    .flatMap((part) => [
      ...part.descendants('inline').filter((own) => own.attribute('name') === 'adoptionMeeting'),
      ...part
        .descendants('location')
        .filter((own) => reference(own, 'refersTo') === 'adoptionMeeting'),
    ])
    .filter((own) => own.text !== null);
  const meeting = named[0]?.text ?? null;
  const other = named.find((own) => own.text !== meeting);
  if (other) throw other.problem(`the heading names another meeting besides: ${meeting}`);
  if (meeting !== null) return meeting;
  const called = [voting.outcome, decision.attribute('by')].map(plainWord);
  return called.some((word) => word.includes('votingbymail')) ? 'Voting by mail' : null;
}

/** The agenda item under which the vote was taken: the keyword that stands for the Council's own agenda. */
export function agendaItem({ meta }: DocumentKind): string | null {
  const items = keywords(meta, 'agenda').filter((own) => own.attribute('value')?.trim() === 'X');
  const titles = new Set(items.map((own) => shown(own)?.replace(/\.$/, '')));
  if (titles.size > 1 && items[1] !== undefined)
    throw items[1].problem('this is a second agenda item; a vote is kept under one');
  return [...titles][0] ?? null;
}

/** What the vote was on, as the United Nations' library words it. */
export function titleOf({ meta }: DocumentKind): string | null {
  const [title, another] = keywords(meta, 'title');
  if (another && title && shown(another) !== shown(title))
    throw another.problem('this is a second title');
  return title === undefined ? null : shown(title);
}

function keywords(meta: LocatedElement, refersTo: string): readonly LocatedElement[] {
  return meta.descendants('keyword').filter((own) => reference(own, 'refersTo') === refersTo);
}

function shown(keyword: LocatedElement): string | null {
  return (keyword.attribute('showAs') ?? keyword.attribute('value'))?.trim() ?? null;
}
