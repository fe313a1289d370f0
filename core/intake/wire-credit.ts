import type { Known } from './taken-article';
import { agencyNamed } from './wire-agencies';

/**
 * The agency that a text credits in its dateline, in its last lines or in a sentence about where it comes from; null where
 * it credits none.
 *
 * An agency that the text merely cites (“officials told Reuters”) is none that it credits.
 */
export function wireCredit(paragraphs: readonly string[]): Known | null {
  return inDateline(paragraphs) ?? atEnd(paragraphs) ?? inSentence(paragraphs);
}

/** The agency in a credit as pages give it: “AFP”, “By Reuters”, “Source: AP”, “Example News/AFP”. */
export function creditedAgency(credit: string): string | null {
  const plain = credit.replace(/^\s*(?:by|from|source|sources|credit|via|©|\(c\))[\s:]+/i, '');
  for (const part of [plain, ...plain.split(/\s*(?:[/,;|&]|\band\b|\bwith\b)\s*/)]) {
    const agency = agencyNamed(part.replace(/^[\s(—–-]+|[\s).—–-]+$/g, ''));
    if (agency !== null) return agency.name;
  }
  return null;
}

function inDateline(paragraphs: readonly string[]): Known | null {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const dateline =
      /^(?:[\p{Lu}\p{N}][^()]{0,80}?)?\(([^()]{2,40})\)\s*[-–—:.]/u.exec(paragraph) ??
      /^\p{Lu}[^()–—]{1,60}?,\s(?:[^()–—]{1,20},\s)?([\p{L} ]{2,30}?)\s[–—-]{1,2}\s/u.exec(
        paragraph,
      );
    const name = dateline?.[1] === undefined ? null : creditedAgency(dateline[1]);
    if (name !== null) return { value: name, basis: 'from the dateline of the text' };
  }
  return null;
}

function atEnd(paragraphs: readonly string[]): Known | null {
  for (const paragraph of paragraphs.slice(-3).reverse()) {
    const whole = paragraph.length <= 60 ? creditedAgency(paragraph) : null;
    const last = /(?:[.?!”"’']\s*(?:[—–]|--?)\s*([\p{L} ]{2,30})|\(([^()]{2,40})\))\.?$/u.exec(
      paragraph,
    );
    const name = whole ?? creditedAgency(last?.[1] ?? last?.[2] ?? '');
    if (name !== null) return { value: name, basis: 'from the end of the text' };
  }
  return null;
}

function inSentence(paragraphs: readonly string[]): Known | null {
  for (const paragraph of [...paragraphs.slice(0, 1), ...paragraphs.slice(-4)]) {
    const credit = credits
      .map((pattern) => pattern.exec(paragraph))
      .find((found) => found !== null);
    if (credit?.[1] === undefined) continue;
    const value =
      creditedAgency(credit[1]) ?? (/agenc/i.test(credit[1]) ? 'agencies, not named' : null);
    if (value !== null) return { value, basis: `from the words “${credit[0]}”` };
  }
  return null;
}

const credits: readonly RegExp[] = [
  /\bwith (?:additional )?(?:inputs?|reporting|material|files) (?:from|by) ([\p{L} ,/&-]{2,60})/iu,
  /\b(?:this (?:story|article|report)) (?:was|is|has been) (?:first |originally )?(?:published|supplied|provided|written|filed) by ([\p{L} -]{2,40})/iu,
  /\b(?:from|source:) ((?:wire |news )?agencies)\b/iu,
];
