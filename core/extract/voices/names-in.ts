import { printed } from '../text/printed';
import type { Token } from '../text/tokens';
import { endOfRun, isFullName } from './personal-names';
import { roles } from './source-words';

/** A capitalised run of a sentence. */
export interface NameRun {
  /** The full name of a person that it is; null where it is none. */
  readonly full: string | null;
  /** Its only word as printed, which may be somebody's surname; null where it has more. */
  readonly surname: string | null;
}

/** In tokens: names are read from no further on in a sentence. */
const tokensForNames = 60;

/** The capitalised runs that a sentence begins with or soon has, in order. */
export function namesIn(tokens: readonly Token[]): readonly NameRun[] {
  const found: NameRun[] = [];
  for (let at = 0; at < tokens.length && at < tokensForNames; at += 1) {
    if (tokens[at]?.capital !== true) continue;
    const last = endOfRun(tokens, at);
    let first = at;
    for (let own = at; own < last; own += 1) {
      if (roles.has(tokens[own]?.word ?? '')) first = own + 1;
    }
    const isFull = isFullName(tokens, first, last) && tokens[first - 1]?.word !== 'the';
    const full = isFull ? printed(tokens, first, last) : null;
    const surname = first === last ? (tokens[last]?.text ?? null) : null;
    if (full !== null || surname !== null) found.push({ full, surname });
    at = last;
  }
  return found;
}
