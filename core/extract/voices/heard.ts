import type { Token } from '../text/tokens';
import type { Saying } from './saying';
import { sayingsIn } from './sayings';
import type { Unit } from './units';

/** A sentence with the sayings in it, read when they are asked for. */
export class Heard {
  private found: readonly Saying[] | null = null;

  constructor(readonly unit: Unit) {}

  get start(): number {
    return this.unit.tokens[0]?.start ?? 0;
  }

  get tokens(): readonly Token[] {
    return this.unit.tokens;
  }

  get sayings(): readonly Saying[] {
    this.found ??= sayingsIn(this.unit.tokens);
    return this.found;
  }
}
