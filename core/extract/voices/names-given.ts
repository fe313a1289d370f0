import { nationalities } from '../lexicon/nationalities';
import { printed } from '../text/printed';
import type { Paragraph } from '../text/sentences';
import type { Token } from '../text/tokens';
import { endOfRun, isFullName } from './personal-names';
import { determiners, remits, roles } from './source-words';

/** How many paragraphs back a full name is looked for. */
const paragraphsKept = 80;
/** A text that gives more full names loses those given longest ago. */
const namesKept = 1000;

/** The full names of people that a text has given so far, read when one is asked for. */
export class NamesGiven {
  private unread: Paragraph[] = [];
  private readonly bySurname = new Map<string, string>();

  add(paragraph: Paragraph): void {
    this.unread.push(paragraph);
    if (this.unread.length > 2 * paragraphsKept) this.unread = this.unread.slice(-paragraphsKept);
  }

  /** The full name given last for a surname: Robert Wood for Wood; null where there is none. */
  fullNameOf(surname: string): string | null {
    for (const { sentences } of this.unread.slice(-paragraphsKept)) {
      for (const { tokens } of sentences) this.read(tokens);
    }
    this.unread = [];
    return this.bySurname.get(surname.toLowerCase()) ?? null;
  }

  private read(tokens: readonly Token[]): void {
    for (let at = 0; at < tokens.length; at += 1) {
      if (tokens[at]?.capital !== true) continue;
      const last = endOfRun(tokens, at);
      if (last > at) this.readRun(tokens, at, last);
      at = last;
    }
  }

  private readRun(tokens: readonly Token[], from: number, last: number): void {
    let first = from;
    for (let at = from; at < last; at += 1) {
      const word = tokens[at]?.word ?? '';
      if (roles.has(word) || determiners.has(word)) first = at + 1;
      else if (first === at && (remits.has(word) || nationalities.has(word))) first = at + 1;
    }
    const surname = tokens[last]?.word;
    if (surname === undefined || (first === from && tokens[from - 1]?.word === 'the')) return;
    if (!isFullName(tokens, first, last)) return;
    // At a sentence's beginning the first word may be any.
    if (first === 0 && this.bySurname.has(surname)) return;
    // A map keeps the place of a key that it has.
    this.bySurname.delete(surname);
    this.bySurname.set(surname, printed(tokens, first, last));
    if (this.bySurname.size <= namesKept) return;
    const [oldest] = this.bySurname.keys();
    if (oldest !== undefined) this.bySurname.delete(oldest);
  }
}
