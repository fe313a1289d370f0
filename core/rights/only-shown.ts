import { firstWhere } from '../words/first-where';
import { hasWords } from './join-spans';
import type { Span } from './span';

/**
 * A text of the same length in which only its excerpts can be read: all else is spaces, but for line
 * breaks. Offsets stay those of the whole text.
 */
export function onlyShown(body: string, hidden: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of hidden) {
    text += body.slice(at, start) + body.slice(start, end).replaceAll(/[^\r\n]/g, ' ');
    at = end;
  }
  return text + body.slice(at);
}

/** The parts of a stretch that lie in excerpts, which are in order and none over another. */
export function shownParts({ start, end }: Span, excerpts: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let at = firstWhere(excerpts.length, (index) => (excerpts[index]?.end ?? 0) > start);
  for (let own = excerpts[at]; own !== undefined && own.start < end; own = excerpts[at]) {
    parts.push({ start: Math.max(start, own.start), end: Math.min(end, own.end) });
    at += 1;
  }
  return parts;
}

/** The words of a stretch as far as they lie in excerpts, with an ellipsis for what does not; "" where none do. */
export function shownWords(body: string, span: Span, excerpts: readonly Span[] | null): string {
  if (excerpts === null) return body.slice(span.start, span.end);
  const parts = shownParts(span, excerpts);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return '';
  const words = parts.map(({ start, end }) => body.slice(start, end).trim()).join(' … ');
  const before = hasWords(body.slice(span.start, first.start)) ? '… ' : '';
  const after = hasWords(body.slice(last.end, span.end)) ? ' …' : '';
  return parts.length === 1 && before === '' && after === ''
    ? body.slice(first.start, last.end)
    : `${before}${words}${after}`;
}
