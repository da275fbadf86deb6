import { grown } from './growing';
import { Nearest } from './nearest';

/** Days that can be told apart: 1970 to 2079. A story without a date is always of today. */
const LAST_DAY = 40_000;
const UNDATED = LAST_DAY + 1;

/** The nearest stories when one counts half as near after so many days. */
export class DatedNearest {
  readonly found: Nearest;
  /** By slot, 2 to the power of the day over the half-life; times a similarity it orders as similarity times decay does. */
  private growth = new Float64Array(64);

  constructor(
    private readonly halfLife: number,
    most: number,
  ) {
    this.found = new Nearest(most);
  }

  /** @param day days since 1970, NaN when not known */
  set(slot: number, day: number): void {
    this.growth = grown(this.growth, slot + 1);
    this.growth[slot] = this.growthOf(Number.isNaN(day) ? UNDATED : day);
  }

  /**
   * Finds the nearest for a text of today; what is later counts as of today, without a date all does.
   * @param order when each story was learned, by slot
   */
  find(similar: Float64Array, today: number, order: Float64Array): Nearest {
    const { found, growth } = this;
    const ceiling = Number.isNaN(today) ? 1 : this.growthOf(Math.min(today, LAST_DAY));
    found.clear();
    found.unit = ceiling;
    for (let slot = 0; slot < similar.length; slot++) {
      const similarity = similar[slot] as number;
      if (similarity === 0) continue;
      const value = similarity * Math.min(growth[slot] as number, ceiling);
      if (value >= found.least) found.offer(slot, value, order);
    }
    return found;
  }

  private growthOf(day: number): number {
    return 2 ** (Math.min(UNDATED, Math.max(0, day)) / this.halfLife);
  }
}
