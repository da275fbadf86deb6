import { Gathering } from '../feeds/gathering';
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
  private readonly gathering: Gathering;
  private generation = 0;
  private scans = 0;
  private lastSaved = 0;
  private comparing = false;

  /** @param onStale told of the stories whose tags are now others: renamed, merged or gone */
  constructor(
    private readonly reader: VocabularyReader,
    private readonly host: TaggerHost,
    onError: (error: unknown) => void,
    private readonly onStale: (storyIds: string[]) => void = () => undefined,
  ) {
    this.gathering = new Gathering((ids) => this.handOver(ids), { waitMs: GATHER_MS, most: MANY, onError });
  }

  /** There is a new worker, which knows nothing yet. */
  begin(): void {
    this.generation += 1;
    this.state = 'loading';
  }

  /** Fills an empty worker, slice by slice; a newer call ends an older one. */
  async load(): Promise<void> {
    const generation = ++this.generation;
    this.state = 'loading';
    const { lastSaved } = await this.reader.survey();
    let last: string | undefined = '';
    while (last !== undefined && generation === this.generation) {
      const from: string = last;
      last = await this.gathering.inTurn(async () => {
        const slice = await this.reader.after(from);
        if (slice.records.length > 0) this.onStale(await this.host.ask('put', { records: slice.records }, 0));
        return slice.last;
      });
    }
    if (generation !== this.generation) return;
    this.lastSaved = lastSaved;
    this.state = 'ready';
  }

  /** The worker has the vocabulary of a while ago: it answers from it while what changed since is found. */
  async resume(): Promise<void> {
    this.generation += 1;
    this.state = 'ready';
    const { lastSaved } = await this.reader.survey();
    await this.compareAll(lastSaved);
  }

  stop(): Promise<void> {
    this.generation += 1;
    return this.gathering.stop();
  }

  /** Documents that were saved or deleted: they are read again within moments. */
  changed(ids: Iterable<string>): void {
    this.gathering.add(ids);
  }

  /** Reads these documents, and all that wait, now. Resolves when the tagger has them. */
  refresh(ids: Iterable<string> = []): Promise<void> {
    return this.gathering.flush(ids);
  }

  /** Finds what changed without Strapi's knowledge (SQL, import with hooks off). */
  async reconcile(): Promise<void> {
    if (this.state !== 'ready' || this.comparing) return;
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
    const { generation } = this;
    this.comparing = true;
    try {
      let last: string | undefined = '';
      while (last !== undefined) {
        const slice: Awaited<ReturnType<VocabularyReader['versionsAfter']>> =
          await this.reader.versionsAfter(last);
        await this.refresh(await this.host.ask('compare', { scan, entries: slice.entries }, 0));
        if (generation !== this.generation) return;
        last = slice.last;
      }
      await this.refresh(await this.host.ask('missing', { scan }, 0));
      this.lastSaved = lastSaved;
    } finally {
      this.comparing = false;
    }
  }

  private async handOver(ids: readonly string[]): Promise<void> {
    const records = await this.reader.read(ids);
    const found = new Set(records.map((record) => record.id));
    const gone = ids.filter((id) => !found.has(id));
    if (records.length > 0) this.onStale(await this.host.ask('put', { records }, 0));
    if (gone.length > 0) this.onStale(await this.host.ask('remove', { ids: gone }, 0));
  }
}
