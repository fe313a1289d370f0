/** Something that a route cannot go on with, whatever it does: its status, and a sentence for whoever asked. */
export class Stopped extends Error {
  constructor(
    readonly status: 413 | 503,
    readonly sentence: string,
  ) {
    super(sentence);
    this.name = 'Stopped';
  }
}
