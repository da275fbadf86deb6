import { outsideTransactions } from '../after-commit';
import type { TaggerHost } from '../worker/host';
import type { VocabularyReader } from './reader';

/** How long edits are gathered before they are read, in milliseconds. */
const GATHER_MS = 20;
/** Clocks and transactions of other instances may lag by so much. */
const OVERLAP_MS = 5_000;
/** More changes than this are found by comparing everything. */
const MANY = 1_000;

/** Keeps the tagger's vocabulary as the database has it: loads it, and reads again whatever is said to have changed. */
export class VocabularyFeed {
  state: 'loading' | 'ready' = 'loading';
  private readonly dirty = new Set<string>();
  private queue: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private generation = 0;
  private scans = 0;
  private lastSaved = 0;
  private readonly flushSoon: () => void;

  constructor(
    private readonly reader: VocabularyReader,
    private readonly host: TaggerHost,
    private readonly onError: (error: unknown) => void,
  ) {
    this.flushSoon = outsideTransactions(() => {
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.flush().catch(this.onError);
      }, GATHER_MS);
    });
  }

  /** Fills an empty worker, slice by slice; a newer call ends an older one. */
  async load(): Promise<void> {
    const generation = ++this.generation;
    this.state = 'loading';
    const { lastSaved } = await this.reader.survey();
    let last: string | undefined = '';
    while (last !== undefined && generation === this.generation) {
      const from: string = last;
      last = await this.inTurn(async () => {
        const slice = await this.reader.after(from);
        if (slice.records.length > 0) await this.host.ask('put', { records: slice.records }, 0);
        return slice.last;
      });
    }
    if (generation !== this.generation) return;
    this.lastSaved = lastSaved;
    this.state = 'ready';
  }

  stop(): void {
    this.generation += 1;
    clearTimeout(this.timer);
  }

  /** Documents that were saved or deleted: they are read again within moments. */
  changed(ids: Iterable<string>): void {
    for (const id of ids) this.dirty.add(id);
    if (this.dirty.size > 0) this.flushSoon();
  }

  /** Reads these documents, and all that wait, now. Resolves when the tagger has them. */
  async refresh(ids: Iterable<string> = []): Promise<void> {
    for (const id of ids) this.dirty.add(id);
    await this.flush();
  }

  /** Finds what changed without Strapi's knowledge (SQL, import with hooks off). */
  async reconcile(): Promise<void> {
    if (this.state !== 'ready') return;
    const survey = await this.reader.survey();
    if (survey.lastSaved !== this.lastSaved) {
      const saved = await this.reader.savedSince(this.lastSaved - OVERLAP_MS, survey, MANY);
      if (!saved) return this.compareAll(survey.lastSaved);
      await this.refresh(saved);
      this.lastSaved = survey.lastSaved;
    }
    if ((await this.rowsHeld()) === survey.rows) return;
    // Somebody may have added or removed an entity meanwhile: what differs twice differs.
    const again = await this.reader.survey();
    if ((await this.rowsHeld()) !== again.rows) await this.compareAll(again.lastSaved);
  }

  /** Rows that the tagger knows, when it has read all that is waiting. */
  private async rowsHeld(): Promise<number> {
    await this.refresh();
    return this.host.ask('held', {}, 0);
  }

  private async compareAll(lastSaved: number): Promise<void> {
    const scan = ++this.scans;
    let last: string | undefined = '';
    while (last !== undefined) {
      const slice: Awaited<ReturnType<VocabularyReader['versionsAfter']>> =
        await this.reader.versionsAfter(last);
      await this.refresh(await this.host.ask('compare', { scan, entries: slice.entries }, 0));
      last = slice.last;
    }
    await this.refresh(await this.host.ask('missing', { scan }, 0));
    this.lastSaved = lastSaved;
  }

  private flush(): Promise<void> {
    return this.inTurn(async () => {
      while (this.dirty.size > 0) {
        const ids = [...this.dirty].slice(0, MANY);
        for (const id of ids) this.dirty.delete(id);
        try {
          await this.handOver(ids);
        } catch (error) {
          for (const id of ids) this.dirty.add(id);
          throw error;
        }
      }
    });
  }

  private async handOver(ids: readonly string[]): Promise<void> {
    const records = await this.reader.read(ids);
    const found = new Set(records.map((record) => record.id));
    const gone = ids.filter((id) => !found.has(id));
    if (records.length > 0) await this.host.ask('put', { records }, 0);
    if (gone.length > 0) await this.host.ask('remove', { ids: gone }, 0);
  }

  /** One read-and-hand-over at a time: an older reading never overtakes a newer one. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(act, act);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
