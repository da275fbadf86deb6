/**
 * The few nearest of many stories, greatest value first; of equal ones the one that was learned first. Made once and
 * used for each article.
 */
export class Nearest {
  length = 0;
  readonly slots: Int32Array;
  readonly values: Float64Array;
  /** What a similarity of 1 to a story of today has as its value. */
  unit = 1;
  /** Values below it are no longer looked at. */
  least = 0;

  constructor(private readonly most: number) {
    this.slots = new Int32Array(most);
    this.values = new Float64Array(most);
  }

  clear(): void {
    this.length = 0;
    this.least = 0;
  }

  /** @param order when each story was learned */
  offer(slot: number, value: number, order: Float64Array): void {
    const { slots, values, most } = this;
    if (value < this.least || value <= 0) return;
    let at = this.length;
    if (at === most) {
      at--;
      if (!this.isBefore(slot, value, at, order)) return;
    } else this.length++;
    while (at > 0 && this.isBefore(slot, value, at - 1, order)) {
      slots[at] = slots[at - 1] as number;
      values[at] = values[at - 1] as number;
      at--;
    }
    slots[at] = slot;
    values[at] = value;
    if (this.length === most) this.least = values[most - 1] as number;
  }

  private isBefore(slot: number, value: number, at: number, order: Float64Array): boolean {
    const other = this.values[at] as number;
    return (
      value > other ||
      (value === other && (order[slot] as number) < (order[this.slots[at] as number] as number))
    );
  }
}
