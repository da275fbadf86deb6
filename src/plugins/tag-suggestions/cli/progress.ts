import type { WriteStream } from 'node:tty';

const INTERVAL = 200;

/** A line on a terminal that tells how far the work is; nothing when stderr is not one. */
export class Progress {
  private shownAt = 0;
  private readonly startedAt = Date.now();

  constructor(private readonly stream: WriteStream) {}

  /** Tells of `count` things done of the step named; drawn five times a second at most. */
  show(step: string, count: number): void {
    if (!this.stream.isTTY) return;
    const now = Date.now();
    if (now - this.shownAt < INTERVAL) return;
    this.shownAt = now;
    const seconds = (now - this.startedAt) / 1000;
    const pace = seconds > 0 ? Math.round(count / seconds) : 0;
    const bar = '━'.repeat(1 + (Math.floor(now / INTERVAL) % 20)).padEnd(20, '─');
    this.stream.write(`\r\u001b[K${bar} ${step}: ${count.toLocaleString('en')} (${pace}/s)`);
  }

  /** Takes the line off the terminal. */
  done(): void {
    if (this.stream.isTTY && this.shownAt > 0) this.stream.write('\r\u001b[K');
  }
}
