export interface KeeperOptions {
  /** Writes a snapshot. */
  save: () => Promise<{ bytes: number }>;
  /** Milliseconds without a change after which it is written, and for which it waits at the longest while changes go on. */
  quietMs: number;
  longestMs: number;
  log: (message: string) => void;
  onError: (error: unknown) => void;
}

/** Whoever stops Strapi waits for the last snapshot so long and no longer. */
const STOPPING_MS = 8_000;

/** Has a snapshot written some time after what the tagger knows has changed, and at an orderly stop. */
export class SnapshotKeeper {
  private quiet: NodeJS.Timeout | undefined;
  private longest: NodeJS.Timeout | undefined;
  private writing: Promise<void> | undefined;
  private changed = false;
  private stopped = false;

  constructor(private readonly options: KeeperOptions) {}

  /** Something was learned or forgotten. */
  touched(): void {
    if (this.stopped) return;
    this.changed = true;
    clearTimeout(this.quiet);
    this.quiet = this.timer(this.options.quietMs);
    this.longest ??= this.timer(this.options.longestMs);
  }

  /** Writes what was not written yet. Resolves when it is, or when that takes too long. */
  async stop(): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    this.clear();
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, STOPPING_MS)));
    await Promise.race([this.write(), patience]);
    clearTimeout(timer);
  }

  private timer(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => void this.write(), milliseconds).unref();
  }

  private clear(): void {
    clearTimeout(this.quiet);
    clearTimeout(this.longest);
    this.longest = undefined;
  }

  /** One after the other: a change during a writing is written with the next. */
  private async write(): Promise<void> {
    this.clear();
    await this.writing;
    if (!this.changed) return;
    this.changed = false;
    this.writing = this.save();
    await this.writing;
  }

  private async save(): Promise<void> {
    const began = Date.now();
    try {
      const { bytes } = await this.options.save();
      const size = (bytes / 1e6).toFixed(1);
      this.options.log(`What the tagger knows was written to disk: ${size} MB in ${Date.now() - began} ms.`);
    } catch (error) {
      // The next change has it tried again.
      this.options.onError(error);
    }
  }
}
