import { shortestEdits } from '../words/shortest-edits';
import { pieces } from './word-changes';

/**
 * Puts what two people made of one text together: what only one of them changed is taken as changed, and
 * where both changed the same place both stand there, theirs first, each on lines of its own. Nothing that
 * either added is left out.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs) return mine;
  const [o, a, b] = [pieces(base), pieces(mine), pieces(theirs)];
  const [ofMine, ofTheirs] = [kept(o, a), kept(o, b)];
  const merged: string[] = [];
  let [from, fromMine, fromTheirs] = [0, 0, 0];
  for (let at = 0; at <= o.length; at += 1) {
    const [inMine, inTheirs] = at === o.length ? [a.length, b.length] : [ofMine[at], ofTheirs[at]];
    if (inMine === undefined || inTheirs === undefined) continue;
    const place = {
      base: o.slice(from, at).join(''),
      mine: a.slice(fromMine, inMine).join(''),
      theirs: b.slice(fromTheirs, inTheirs).join(''),
    };
    merged.push(settled(place, merged.length === 0), o[at] ?? '');
    [from, fromMine, fromTheirs] = [at + 1, inMine + 1, inTheirs + 1];
  }
  return merged.join('');
}

/** Where each piece of the base stands in the text made of it; undefined where it no longer does. */
function kept(base: readonly string[], own: readonly string[]): readonly (number | undefined)[] {
  const places: (number | undefined)[] = Array(base.length).fill(undefined);
  for (const run of shortestEdits(base, own)) {
    for (let at = 0; at < run.length; at += 1) places[run.a + at] = run.b + at;
  }
  return places;
}

interface Place {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

function settled({ base, mine, theirs }: Place, first: boolean): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  if (mine === '' || theirs === '') return mine + theirs;
  return `${first ? '' : '\n'}${theirs}\n${mine}\n`;
}
