import type { TaggerHost } from '../worker/host';
import type { LoadAnswer, SnapshotPlace } from '../worker/protocol';

export type Loaded = Extract<LoadAnswer, { ok: true }>;

interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/** Begins each new worker with the snapshot, or with nothing and one line in the log that says why. */
export class Beginning {
  /** Set while a worker reads the snapshot: found set by the next worker, it was the death of the last one. */
  private reading = false;

  constructor(
    private readonly host: TaggerHost,
    private readonly log: Log,
    /** Undefined where the house wants none. */
    private readonly place: SnapshotPlace | undefined,
  ) {}

  async begin(): Promise<Loaded | undefined> {
    const wasReading = this.reading;
    if (!this.place || wasReading) {
      this.reading = false;
      await this.host.ask('start', {}, 0);
      if (wasReading) this.refuse('the tagger ended while it was reading it');
      return undefined;
    }
    const began = Date.now();
    this.reading = true;
    const answer = await this.host.ask('load', this.place, 0);
    this.reading = false;
    if (answer.ok) {
      const { entities, stories } = answer;
      this.log.info(
        `tag-suggestions: The tagger knows ${entities} entities and ${stories} stories from its snapshot, read in ${Date.now() - began} ms; what changed since is looked for now.`,
      );
      return answer;
    }
    if (answer.absent) {
      this.log.info(
        'tag-suggestions: The tagger has no snapshot yet: it reads vocabulary and archive from the database.',
      );
    } else this.refuse(answer.reason);
    return undefined;
  }

  private refuse(reason: string): void {
    this.log.warn(
      `tag-suggestions: The snapshot of the tagger is not used: ${reason}. Vocabulary and archive are read from the database; suggestions go on from what is read so far.`,
    );
  }
}
