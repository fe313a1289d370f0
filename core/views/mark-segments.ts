/** A stretch of text under the same marks throughout, in UTF-16 code units. */
export interface Segment<Mark> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The marks that cover it, the widest first. */
  readonly marks: readonly Mark[];
}

/**
 * Cuts a text at every edge of its marks, so that marks that overlap can be shown without nesting.
 *
 * The segments joined give back the text exactly. Throws where a mark lies outside the text.
 */
export function markSegments<Mark extends { readonly start: number; readonly end: number }>(
  text: string,
  marks: readonly Mark[],
): readonly Segment<Mark>[] {
  const outside = marks.find(({ start, end }) => start < 0 || end > text.length || start >= end);
  if (outside)
    throw new Error(`A mark from ${outside.start} to ${outside.end} is not in the text.`);
  const edges = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  let open: readonly Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const begun = next;
    while ((ordered[next]?.start ?? text.length) <= start && next < ordered.length) next += 1;
    open = [...open.filter((mark) => mark.end > start), ...ordered.slice(begun, next)];
    const covering = [...open].sort((a, b) => b.end - b.start - (a.end - a.start));
    return start < end ? [{ start, end, text: text.slice(start, end), marks: covering }] : [];
  });
}
