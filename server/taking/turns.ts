/** Takes turns: at most so many at once, in the order in which they ask; one that takes them all runs by itself. */
export class Turns {
  private taken = 0;
  /** How many have begun. */
  private begun = 0;
  private readonly waiting: { readonly places: number; readonly go: () => void }[] = [];

  constructor(readonly most: number) {}

  /** Does some work in its turn. `wasAlone` says of the time since it began whether nothing else ran. */
  async inTurn<Result>(
    places: number,
    work: (wasAlone: () => boolean) => Promise<Result>,
  ): Promise<Result> {
    if (this.waiting.length > 0 || this.taken + places > this.most) {
      await new Promise<void>((go) => this.waiting.push({ places, go }));
    } else this.take(places);
    const [own, first] = [this.begun, this.taken === places];
    try {
      return await work(() => first && this.begun === own);
    } finally {
      this.taken -= places;
      this.letIn();
    }
  }

  private take(places: number): void {
    this.taken += places;
    this.begun += 1;
  }

  private letIn(): void {
    for (let [next] = this.waiting; next !== undefined; [next] = this.waiting) {
      if (this.taken + next.places > this.most) return;
      this.waiting.shift();
      this.take(next.places);
      next.go();
    }
  }
}
