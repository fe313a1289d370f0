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

/** The agency in a credit as pages give it: “AFP”, “By Reuters”, “Source: AP”, “Example News/AFP”; none in a longer text. */
export function creditedAgency(credit: string): string | null {
  if (credit.length > longestCredit) return null;
  const plain = withoutLead(credit);
  for (const part of [plain, ...plain.split(/\s*(?:[/,;|&]|\band\b|\bwith\b)\s*/)]) {
    const agency = bareAgency(part);
    if (agency !== null) return agency;
  }
  return null;
}

/** UTF-16 code units; a line of names is shorter. */
const longestCredit = 500;

function inDateline(paragraphs: readonly string[]): Known | null {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const name = inBrackets(paragraph) ?? unbracketed(paragraph);
    if (name !== null) return { value: name, basis: 'from the dateline of the text' };
  }
  return null;
}

/** “KELVA, March 3 (Reuters) - ”: an agency after a place, or after nothing at all. */
function inBrackets(paragraph: string): string | null {
  const [, before = '', agency = ''] =
    /^([^()]{0,80})\(([^()]{2,40})\)\s*(?:[–—:.]|-{1,2}\s)/u.exec(paragraph) ?? [];
  const place = before.trim();
  const isDateline = place === '' || (isPlace(place) && !areInitials(agency, place));
  return isDateline ? onlyAgencies(agency) : null;
}

/** “KELVA, Xinhua — ”: without brackets a place is one in capitals alone. */
function unbracketed(paragraph: string): string | null {
  const [, place = '', agency = ''] =
    /^([^()–—]{1,80}),\s([\p{L} ]{2,30}?)\s[–—-]{1,2}\s/u.exec(paragraph) ?? [];
  return isPlace(place) && inCapitals.test(place) ? onlyAgencies(agency) : null;
}

/** Whether a text is a place, or several, with a country or a day: names of up to four words, parted by commas. */
function isPlace(text: string): boolean {
  const parts = text.split(/\s*[,/]\s*/);
  return (
    parts.length <= 4 &&
    parts.every((part) => part === '' || placeName.test(part)) &&
    (!/^The\s/.test(text) || /^The Hague\b/.test(text))
  );
}

const placeName =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{N}{1,4})(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{N}{1,4}|de|del|do|da|la|le|el|al)){0,3}:?$/u;

/** A first word of two capitals and no small letter. */
const inCapitals = /^\p{Lu}[\p{Lu}.'’-]+(?=[\s,/]|$)/u;

/** Whether an abbreviation stands for the names before it: “Palestinian Authority (PA)” is no agency. */
function areInitials(abbreviation: string, before: string): boolean {
  const initials = before.match(/(?<![\p{L}\p{M}])\p{Lu}/gu)?.join('') ?? '';
  return abbreviation.length > 1 && initials.endsWith(abbreviation);
}

function atEnd(paragraphs: readonly string[]): Known | null {
  for (const paragraph of paragraphs.slice(-3).reverse()) {
    const whole = paragraph.length <= 60 ? lastCredit(paragraph) : null;
    const last =
      /[.?!][”"’']?(?:\s*(?:[—–]|--|-(?=\s))\s*([\p{L} /]{2,40})|\s\(([^()]{2,40})\))\.?$/u.exec(
        paragraph,
      );
    const name = whole ?? lastCredit(last?.[1] ?? last?.[2] ?? '');
    if (name !== null) return { value: name, basis: 'from the end of the text' };
  }
  return null;
}

/** The agency of a line that is a credit and nothing else: agencies alone, or a newsroom’s name before a slash. */
function lastCredit(line: string): string | null {
  const afterSlash = /^[^.?!]*[/|]([^/|]+)$/.exec(line)?.[1];
  return onlyAgencies(line) ?? (afterSlash === undefined ? null : onlyAgencies(afterSlash));
}

/** The first of several agencies, where a text has nothing else: a sentence that names them credits none. */
function onlyAgencies(text: string): string | null {
  const agencies = withoutLead(text)
    .split(/\s*[/,;&|]\s*|\s+and\s+/)
    .map(bareAgency);
  return agencies.every((agency) => agency !== null) ? (agencies[0] ?? null) : null;
}

function withoutLead(credit: string): string {
  return credit.replace(/^\s*(?:by|from|source|sources|credit|via|©|\(c\))[\s:]+/i, '');
}

function bareAgency(part: string): string | null {
  return agencyNamed(part.replace(/^[\s(—–-]+|[\s).—–-]+$/g, ''))?.name ?? null;
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
