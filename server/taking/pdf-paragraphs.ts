/** A line of a page of a PDF, in points from the bottom left. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The size of its letters. */
  readonly size: number;
}

/**
 * The paragraphs of pages of lines: headers, footers and page numbers that repeat are out, lines are joined, and a word
 * that a hyphen divides at the end of a line is joined where it goes on in lower case.
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const own = withoutRunning(pages);
  const paragraphs: string[] = [];
  for (const lines of own) {
    const gap = usualGap(lines);
    const widest = Math.max(...lines.map(({ right }) => right));
    const starts = lines.map(({ left }) => left);
    const margin = Math.min(...starts);
    lines.forEach((line, place) => {
      const before = lines[place - 1];
      const last = paragraphs.at(-1);
      const begins =
        last === undefined ||
        (before === undefined
          ? /[.!?:”"’)]$/u.test(last) || !/^\p{Ll}/u.test(line.text)
          : beginsParagraph(before, line, { gap, widest, margin }));
      if (begins) paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joined(last, line.text);
    });
  }
  return paragraphs;
}

function beginsParagraph(
  before: PdfLine,
  line: PdfLine,
  page: { readonly gap: number; readonly widest: number; readonly margin: number },
): boolean {
  const drop = before.bottom - line.bottom;
  const indented =
    line.left - before.left > line.size * 0.8 && before.left - page.margin < line.size;
  const endsEarly = page.widest - before.right > (page.widest - page.margin) * 0.35;
  return (
    drop < 0 ||
    drop > page.gap * 1.35 ||
    Math.abs(before.size - line.size) > 1 ||
    indented ||
    (endsEarly && /[.!?:”"’)]$/u.test(before.text))
  );
}

/** The distance between lines that comes most often. */
function usualGap(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, place) => {
    const before = lines[place - 1];
    const drop = before === undefined ? 0 : Math.round(before.bottom - line.bottom);
    if (drop > 0) counts.set(drop, (counts.get(drop) ?? 0) + 1);
  });
  const [most] = [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b);
  return most?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Lines at the head or the foot of a page that stand on most pages, but for their numbers, and numbers of pages. */
function withoutRunning(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  const edges = pages.map((lines) => new Set([...lines.slice(0, 2), ...lines.slice(-2)]));
  for (const edge of edges) {
    for (const key of new Set([...edge].map(({ text }) => unnumbered(text)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const enough = Math.max(2, pages.length / 2);
  return pages.map((lines, number) =>
    lines.filter((line) => {
      if (edges[number]?.has(line) !== true) return true;
      if (/^(?:page )?[-–— ]*\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[-–— ]*$/i.test(line.text))
        return false;
      return (counts.get(unnumbered(line.text)) ?? 0) < enough;
    }),
  );
}

function unnumbered(text: string): string {
  return text.replace(/\d+/g, '0');
}

function joined(before: string, line: string): string {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line)
    ? before.slice(0, -1) + line
    : `${before} ${line}`;
}
