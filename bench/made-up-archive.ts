import { randomFrom } from './made-up-prose';
import { vocabulary } from './vocabulary';

/** An article as an archive's JSON Lines have it. */
export interface MadeUpEntry {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly homepage: string;
  readonly address: string;
  readonly publishedOn: string;
}

const outlets = 10;

/**
 * So many articles of some 500 words by ten outlets, the same in every run. Of a hundred, five are nearly the text of
 * another of their outlet and five of another outlet's, four are the same text at another address, and two another
 * text at the same address.
 */
export function* madeUpArchive(count: number): Generator<MadeUpEntry> {
  const random = randomFrom(1851);
  const words = vocabulary(20_000);
  // The commonest words are by far the commonest, as in any language.
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? 'and';
  const sentence = () => {
    const said = Array.from({ length: 8 + Math.floor(random() * 16) }, word).join(' ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 3 }, sentence).join(' ');
  const written: MadeUpEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const outlet = index % outlets;
    const homepage = `https://outlet-${outlet}.example/`;
    const own: MadeUpEntry = {
      text: Array.from({ length: 10 }, paragraph).join('\n\n'),
      title: sentence().slice(0, 70),
      outlet: `Outlet ${outlet}`,
      homepage,
      address: `${homepage}${index}`,
      publishedOn: `20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 10}`,
    };
    const last = written.at(-outlets) ?? own;
    const other = written.at(-3) ?? own;
    const kind = (index * 7) % 100;
    if (kind < 5) yield { ...own, text: `${last.text}\n\n${sentence()}` };
    else if (kind < 10) yield { ...own, text: `${other.text}\n\n${sentence()}` };
    else if (kind < 14) yield { ...own, text: last.text };
    else if (kind < 16) yield { ...own, address: last.address };
    else yield own;
    written.push(own);
    if (written.length > 2 * outlets) written.shift();
  }
}
