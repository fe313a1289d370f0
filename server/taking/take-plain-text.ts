import { plainLines } from '../../core/intake/plain-text';
import type { TakenArticle } from '../../core/intake/taken-article';
import type { Outcome } from '../commands/outcome';
import { joinLines } from './paragraphs-of';
import { nothingKnown, taken } from './taken';

/** Takes an article that was brought as nothing but its text; taking what was taken once more changes nothing. */
export function takePlainText(text: string): Outcome<TakenArticle> {
  const nulls = text.includes('\0') ? ['The text had null characters, which were left out.'] : [];
  return taken(joinLines(plainLines(text)), { ...nothingKnown, kind: 'text', remarks: nulls });
}
