import type { Span } from '../claim';

const openingMarks = ['“', '"', '«', '„', '‘', " '"];

/**
 * Tells of each paragraph of a text whether it can have quotation marks; paragraphs are asked for in order.
 *
 * Each mark is looked for from the paragraph on and remembered, so that the text is searched once.
 */
export class PossibleMarks {
  private readonly next = openingMarks.map(() => -1);
  /** Where the first of them stands that was found so far. */
  private nearest = -1;

  constructor(private readonly text: string) {}

  areIn({ start, end }: Span): boolean {
    if (this.text.charCodeAt(start) === APOSTROPHE) return true;
    if (this.nearest < start - 1) this.findFrom(Math.max(0, start - 1));
    return this.nearest < end;
  }

  private findFrom(start: number): void {
    this.nearest = this.text.length;
    for (const [index, mark] of openingMarks.entries()) {
      let at = this.next[index] ?? -1;
      if (at < start) {
        at = this.text.indexOf(mark, start);
        if (at === -1) at = this.text.length;
        this.next[index] = at;
      }
      this.nearest = Math.min(this.nearest, at);
    }
  }
}

const APOSTROPHE = 39;
