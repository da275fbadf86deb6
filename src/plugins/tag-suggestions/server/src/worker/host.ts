import type { Answer, Question, ReplyMessage, RequestMessage, RequestName } from './protocol';

/** The part of `worker_threads.Worker` that the host uses; tests give it a smaller one. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: ReplyMessage) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
  unref(): void;
}

export interface HostOptions {
  spawn: () => WorkerLike;
  deadlineMs: number;
  maxPending: number;
  /** Called when a worker is there, first and after each restart: it is empty and wants its contents. */
  onStart: () => void;
  /** Told of each question that was handed to the worker. */
  onAsk?: (name: RequestName) => void;
  /** Told of deaths and restarts; never holds text of an article. */
  log: (message: string) => void;
  /** Waits before the first and the longest restart, in milliseconds. */
  backOff?: { first: number; longest: number };
}

export type TaggerFailure = 'stopped' | 'died' | 'deadline' | 'busy' | 'failed';

/** Why a question to the tagger has no answer. The message is fit for a response. */
export class TaggerUnavailable extends Error {
  constructor(
    readonly failure: TaggerFailure,
    message: string,
  ) {
    super(message);
    this.name = 'TaggerUnavailable';
  }
}

interface Pending {
  resolve: (body: unknown) => void;
  reject: (error: Error) => void;
  timer?: NodeJS.Timeout;
  since: number;
}

/** A worker that has answered nothing for so many deadlines is taken for stuck. */
const STUCK_DEADLINES = 4;

/**
 * Owns the tagger's worker thread: every question is answered, refused or given up in time; a worker that died or
 * is stuck is replaced, after waits that double from restart to restart until one has lived for a minute.
 */
export class TaggerHost {
  private worker: WorkerLike | undefined;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private restarts = 0;
  private startedAt = 0;
  private heardAt = 0;
  private restartTimer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: HostOptions) {}

  start(): void {
    if (this.stopped || this.worker) return;
    const worker = this.options.spawn();
    this.worker = worker;
    this.startedAt = this.heardAt = Date.now();
    worker.unref();
    worker.on('message', (message) => this.settle(message));
    // An error is followed by the exit, which says the rest.
    worker.on('error', (error) => this.options.log(`The tagger's worker failed: ${error.name}`));
    worker.on('exit', (code) => this.bury(worker, code));
    this.options.onStart();
  }

  get running(): boolean {
    return this.worker !== undefined;
  }

  /**
   * Asks the worker. Rejects with `TaggerUnavailable`.
   * @param deadline in milliseconds; 0 waits for as long as the worker lives (loading, not people)
   */
  ask<N extends RequestName>(
    name: N,
    question: Question<N>,
    deadline: number = this.options.deadlineMs,
  ): Promise<Answer<N>> {
    const { worker } = this;
    if (!worker) {
      return refused(this.stopped ? 'stopped' : 'died', 'The tagger is not running; it is being restarted.');
    }
    if (deadline > 0 && this.pending.size >= this.options.maxPending) {
      return refused('busy', 'Too many requests are waiting for the tagger.');
    }
    const id = ++this.lastId;
    return new Promise<Answer<N>>((resolve, reject) => {
      const entry: Pending = { resolve: resolve as (body: unknown) => void, reject, since: Date.now() };
      if (deadline > 0) {
        entry.timer = setTimeout(() => this.giveUp(id, deadline), deadline);
        entry.timer.unref();
      }
      this.pending.set(id, entry);
      try {
        worker.postMessage({ id, name, body: question } satisfies RequestMessage);
        this.options.onAsk?.(name);
      } catch (error) {
        this.pending.delete(id);
        clearTimeout(entry.timer);
        reject(error as Error);
      }
    });
  }

  /** Ends the worker for good; whoever still waits is told. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.restartTimer);
    const { worker } = this;
    this.worker = undefined;
    this.rejectAll('stopped', 'The tagger was stopped.');
    await worker?.terminate();
  }

  private settle(message: ReplyMessage): void {
    this.heardAt = Date.now();
    const entry = this.pending.get(message.id);
    if (!entry) return;
    this.pending.delete(message.id);
    clearTimeout(entry.timer);
    if (message.ok) return entry.resolve(message.body);
    this.options.log(`The tagger failed on a request: ${message.error} at ${message.place}`);
    entry.reject(new TaggerUnavailable('failed', 'The tagger failed on this request.'));
  }

  private giveUp(id: number, deadline: number): void {
    const entry = this.pending.get(id);
    if (!entry) return;
    this.pending.delete(id);
    entry.reject(new TaggerUnavailable('deadline', `The tagger did not answer within ${deadline} ms.`));
    const silence = Date.now() - Math.max(this.heardAt, entry.since);
    const patience = STUCK_DEADLINES * this.options.deadlineMs;
    if (silence >= patience) return this.replaceStuck();
    // Looks again once, so that a worker that nobody asks any more is not left stuck.
    const heard = this.heardAt;
    const { worker } = this;
    setTimeout(() => {
      if (worker === this.worker && this.heardAt === heard) this.replaceStuck();
    }, patience - silence).unref();
  }

  private replaceStuck(): void {
    this.options.log('The tagger has answered nothing for too long: its worker is replaced.');
    void this.worker?.terminate();
  }

  private bury(worker: WorkerLike, code: number): void {
    if (worker !== this.worker) return;
    this.worker = undefined;
    this.rejectAll('died', 'The tagger stopped while it was working on this; it is being restarted.');
    if (this.stopped) return;
    if (Date.now() - this.startedAt > 60_000) this.restarts = 0;
    const { first, longest } = this.options.backOff ?? { first: 100, longest: 30_000 };
    const wait = Math.min(first * 2 ** this.restarts, longest);
    this.restarts += 1;
    this.options.log(`The tagger's worker ended with code ${code}; a new one starts in ${wait} ms.`);
    this.restartTimer = setTimeout(() => this.start(), wait);
    this.restartTimer.unref();
  }

  private rejectAll(failure: TaggerFailure, message: string): void {
    for (const entry of this.pending.values()) {
      clearTimeout(entry.timer);
      entry.reject(new TaggerUnavailable(failure, message));
    }
    this.pending.clear();
  }
}

function refused(failure: TaggerFailure, message: string): Promise<never> {
  return Promise.reject(new TaggerUnavailable(failure, message));
}
