import { longestAddress } from './limits';

/**
 * What a robots.txt has for a program and for all, and no other line. The parser copies each rule for each name that
 * its group has, and tries each star of a pattern at each place of an address: a file could be made to take forever.
 *
 * @param token by which robots.txt knows the program
 */
export function ownGroups(text: string, token: string): string {
  const own = new Set(['*', token.toLowerCase()]);
  const lines: string[] = [];
  let names = new Set<string>();
  let afterName = false;
  let room = mostOfStars;
  for (const written of text.split(/\r\n|\r|\n/)) {
    const [field, value] = fieldOf(written);
    if (field === 'user-agent') {
      if (!afterName) names = new Set();
      afterName = true;
      const name = value.split('/')[0]?.trim().toLowerCase() ?? '';
      if (own.has(name) && !names.has(name)) lines.push(`User-agent: ${name}`);
      if (own.has(name)) names.add(name);
    } else if (field === 'allow' || field === 'disallow' || field === 'crawl-delay') {
      afterName = false;
      if (names.size === 0) continue;
      const short = value.replace(/\*+/g, '*');
      if (short.includes('*')) room -= short.length;
      lines.push(`${field}: ${matchable(short, field, room < 0)}`);
    }
  }
  return lines.join('\n');
}

/** Of patterns with stars in one file, in characters. What is used is less by far. */
const mostOfStars = 20_000;

/** The field of a line in lower case, and its value; empty where it has none. */
function fieldOf(line: string): readonly [string, string] {
  const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:(.*)$/i.exec(line.split('#')[0] ?? '') ?? [];
  return [field.toLowerCase(), value.trim()];
}

/**
 * A pattern as it is tried: none where it is too long for any address. Where there are too many with stars, a further
 * one forbids all that begins as it does, and allows nothing.
 */
function matchable(pattern: string, field: string, isOver: boolean): string {
  if (pattern.length > 2 * longestAddress + 2) return '';
  if (!isOver || !pattern.includes('*')) return pattern;
  return field === 'disallow' ? pattern.slice(0, pattern.indexOf('*')) : '';
}
