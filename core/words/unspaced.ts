/** A letter of a script that parts its words by no spaces, so that characters are counted in it. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/** How many of them a text has. */
export function countUnspaced(text: string): number {
  return text.match(everyUnspaced)?.length ?? 0;
}

const everyUnspaced = new RegExp(UNSPACED.source, 'gu');
