import { outsideTransactions } from '../after-commit';

export interface GatheringOptions {
  /** How long changes are gathered before they are handed over, in milliseconds. */
  waitMs: number;
  /** At most so many are handed over at once. */
  most: number;
  onError: (error: unknown) => void;
}

/**
 * What changed, gathered for a moment and handed over slice by slice. One hand-over at a time, so that an older reading
 * of the database never overtakes a newer one; what failed waits for the next.
 */
export class Gathering {
  private readonly waiting = new Set<string>();
  private queue: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private readonly flushSoon: () => void;

  constructor(
    private readonly handOver: (ids: string[]) => Promise<void>,
    private readonly options: GatheringOptions,
  ) {
    this.flushSoon = outsideTransactions(() => {
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.flush().catch(this.options.onError);
      }, this.options.waitMs);
    });
  }

  /** These are handed over within moments. */
  add(ids: Iterable<string>): void {
    for (const id of ids) this.waiting.add(id);
    if (this.waiting.size > 0) this.flushSoon();
  }

  /** Hands over these, and all that wait, now. */
  flush(ids: Iterable<string> = []): Promise<void> {
    for (const id of ids) this.waiting.add(id);
    return this.inTurn(async () => {
      while (this.waiting.size > 0 && !this.stopped) {
        const slice = [...this.waiting].slice(0, this.options.most);
        for (const id of slice) this.waiting.delete(id);
        try {
          await this.handOver(slice);
        } catch (error) {
          for (const id of slice) this.waiting.add(id);
          throw error;
        }
      }
    });
  }

  /** Runs an act between two hand-overs. */
  inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(act, act);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Hands nothing over any more. Resolves when what is being handed over is. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.queue;
  }
}
