/** Something that the person at the keyboard can put right: its message is all they need to see. */
export class ExpectedError extends Error {
  /** The exit code of a process that ends on it. */
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'ExpectedError';
    this.exitCode = exitCode;
  }
}
