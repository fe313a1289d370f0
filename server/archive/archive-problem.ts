/** Why an archive cannot be restored, in a sentence; thrown, since it undoes whatever was begun. */
export class ArchiveProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'ArchiveProblem';
  }
}
