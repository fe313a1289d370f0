import { draftName } from '@/core/annotations/draft';
import { tellOfDrafts } from '../draft-store';
import { hold, newId } from '../open-draft';

/** What was typed into a form about a claim, as the browser keeps it. */
export interface KeptTyping<Typed> {
  /** The version of the claim that it was typed over; 0 for a claim that is added. */
  readonly version: number;
  /** When it was last typed in, ISO 8601 in UTC. */
  readonly at: string;
  readonly typed: Typed;
}

/** A place in this browser that this form alone keeps its typing in. */
export interface DraftPlace<Typed> {
  readonly id: string;
  readonly kept: KeptTyping<Typed> | null;
  readonly release: () => void;
}

/** Forms of one kind on one claim that may be open in as many tabs, each with a draft of its own. */
const mostTabs = 9;

/** Opens the draft of a form: of those that no other tab has open the first that holds something, else the first. */
export async function openClaimDraft<Typed>(
  userId: string,
  name: string,
): Promise<DraftPlace<Typed>> {
  const ids = Array.from(
    { length: mostTabs },
    (_, index) => `claim ${name}${index === 0 ? '' : ` ${index + 1}`}`,
  );
  const filled = ids.filter((id) => readKept<Typed>(userId, id) !== null);
  for (const id of new Set([...filled, ...ids])) {
    const release = await hold(id);
    if (release !== null) return { id, kept: readKept<Typed>(userId, id), release };
  }
  return { id: `claim ${name} ${newId()}`, kept: null, release: () => undefined };
}

/** Keeps what was typed, and says whether the browser could. */
export function keepTyping<Typed>(userId: string, id: string, kept: KeptTyping<Typed>): boolean {
  try {
    localStorage.setItem(draftName(userId, id), JSON.stringify(kept));
    tellOfDrafts();
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was saved or discarded. */
export function dropTyping(userId: string, id: string): void {
  try {
    localStorage.removeItem(draftName(userId, id));
    tellOfDrafts();
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** What an older or a newer Recount kept may lack fields, which the form fills in by itself. */
function readKept<Typed>(userId: string, id: string): KeptTyping<Typed> | null {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(draftName(userId, id)) ?? 'null');
    if (typeof read !== 'object' || read === null) return null;
    const { version, at, typed } = read as Partial<KeptTyping<Typed>>;
    if (typeof version !== 'number' || typeof at !== 'string') return null;
    if (typeof typed !== 'object' || typed === null || Number.isNaN(Date.parse(at))) return null;
    return { version, at, typed };
  } catch {
    return null;
  }
}
