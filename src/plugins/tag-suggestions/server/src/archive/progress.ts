const EVERY_MS = 10_000;

/** Says how far a long learning is: now and then while it goes on, and once at its end. */
export class Progress {
  private readonly began = Date.now();
  private said = Date.now();

  constructor(
    private readonly of: number,
    private readonly log: (message: string) => void,
  ) {}

  /** @param done so many of them */
  at(done: number): void {
    const now = Date.now();
    if (done === this.of) {
      const seconds = (now - this.began) / 1000;
      return this.log(`The tagger learned ${count(done)} published stories in ${seconds.toFixed(1)} s.`);
    }
    if (now - this.said < EVERY_MS) return;
    this.said = now;
    const rate = (1000 * done) / Math.max(1, now - this.began);
    const left = Math.ceil((this.of - done) / rate);
    this.log(
      `The tagger has learned ${count(done)} of ${count(this.of)} published stories, ${Math.round(rate)} a second: done in ${left} s.`,
    );
  }
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
