/** Says to the queue that work is to be tried again, for a reason that was told where it belongs. */
export class TryAgain extends Error {
  constructor() {
    super('It is to be tried again.');
    this.name = 'TryAgain';
  }
}
