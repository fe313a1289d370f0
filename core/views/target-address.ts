import type { TargetView } from '../annotations/annotation-view';
import { claimAddress } from './addresses';

/**
 * Where the words that an annotation speaks of stand: in the article's current version, or, where that no
 * longer has them, in the one that they were read in. The words stand in the address too, so that a browser
 * finds them where nothing is marked; words that are not given stand in no address.
 */
export function targetAddress(target: TargetView): string {
  const { article, version, start, end, exact, now, withheld = false } = target;
  const address = claimAddress({ article, ...(now ?? { version, start, end }) });
  return withheld ? address : `${address}:~:text=${directive(exact)}`;
}

/** A few words from each end of what is long: browsers look for no text across paragraphs. */
function directive(exact: string): string {
  const words = exact.trim().split(/\s+/);
  if (words.length <= 2 * fromEachEnd && !/[\r\n]/.test(exact)) return encoded(words);
  const [first = '', last = ''] = [exact.split(/[\r\n]/), exact.split(/[\r\n]/).reverse()].map(
    (lines) => lines.find((line) => line.trim() !== '')?.trim() ?? '',
  );
  const [head, tail] = [
    first.split(/\s+/).slice(0, fromEachEnd),
    last.split(/\s+/).slice(-fromEachEnd),
  ];
  return `${encoded(head)},${encoded(tail)}`;
}

const fromEachEnd = 6;

function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
