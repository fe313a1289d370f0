import { mostCounted } from './annotation-view';

/** How many annotations there are, as text: "1 annotation", "1,000 annotations or more". */
export function annotationsInWords(count: number): string {
  if (count === 1) return '1 annotation';
  const more = count >= mostCounted ? ' or more' : '';
  return `${count.toLocaleString('en-US')} annotations${more}`;
}
