import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { Blocks } from './blocks';
import { grown } from './growing';

/** What is kept of a story beside its words. */
export interface StoryRecord {
  id: string;
  /** Numbers of its tags. */
  tags: readonly number[];
  /** Days since 1970; NaN when not known. */
  day: number;
  /** Tag, weight, tag, weight …: what the story says in the classifiers. */
  support: readonly number[];
}

/** Words of a stretch before its tags: how many tags the story has, how many it speaks of. */
const HEAD = 2;
/**
 * Tags, dates and classifier weights of stories in flat arrays, by slot. A stretch holds the story's own tags, then
 * those it only speaks against, each with its weight: 8 bytes a tag.
 */
export class StoryRecords {
  private readonly ids: (string | null)[] = [];
  private readonly slotOf = new Map<string, number>();
  private readonly blocks = new Blocks();
  /** Where each story's stretch lies, plus one; 0 is none. */
  private handles = new Float64Array(64);
  private days = new Float64Array(64);

  get slots(): number {
    return this.ids.length;
  }

  /** Slot of a story, undefined when there is none of this id. */
  find(id: string): number | undefined {
    return this.slotOf.get(id);
  }

  set(slot: number, { id, tags, day, support }: StoryRecord): void {
    const entries = new Map<number, number>(tags.map((tag) => [tag, 0]));
    for (let at = 0; at < support.length; at += 2)
      entries.set(support[at] as number, support[at + 1] as number);
    const handle = this.blocks.allocate(HEAD + entries.size * 2);
    const page = this.blocks.page(handle);
    const floats = this.blocks.floats(handle);
    let at = this.blocks.offset(handle);
    page[at++] = tags.length;
    page[at++] = entries.size;
    for (const [tag, weight] of entries) {
      page[at++] = tag;
      floats[at++] = weight;
    }
    while (this.ids.length <= slot) this.ids.push(null);
    this.ids[slot] = id;
    this.slotOf.set(id, slot);
    this.handles = grown(this.handles, slot + 1);
    this.handles[slot] = handle + 1;
    this.days = grown(this.days, slot + 1);
    this.days[slot] = day;
  }

  clear(slot: number): void {
    const handle = (this.handles[slot] as number) - 1;
    const all = this.blocks.page(handle)[this.blocks.offset(handle) + 1] as number;
    this.blocks.release(handle, HEAD + all * 2);
    this.slotOf.delete(this.ids[slot] as string);
    this.ids[slot] = null;
    this.handles[slot] = 0;
  }

  /** Numbers of a story's tags. */
  tagsOf(slot: number): number[] {
    const handle = (this.handles[slot] ?? 0) - 1;
    if (handle < 0) return [];
    const page = this.blocks.page(handle);
    const from = this.blocks.offset(handle);
    return Array.from(
      { length: page[from] as number },
      (_, index) => page[from + HEAD + index * 2] as number,
    );
  }

  /** Day of a story, NaN when not known. */
  dayOf(slot: number): number {
    return this.days[slot] as number;
  }

  /**
   * Adds each story's similarity to the sums of its tags, and its similarity times its weights to the outputs.
   * @returns the sum of all similarities
   */
  addUp(similar: Float64Array, sums: Float64Array, outputs: Float64Array): number {
    const { blocks, handles } = this;
    let all = 0;
    for (let slot = 0; slot < similar.length; slot++) {
      const similarity = similar[slot] as number;
      if (similarity === 0) continue;
      all += similarity;
      const handle = (handles[slot] as number) - 1;
      const page = blocks.page(handle);
      const floats = blocks.floats(handle);
      const from = blocks.offset(handle) + HEAD;
      const own = from + (page[from - HEAD] as number) * 2;
      const end = from + (page[from - HEAD + 1] as number) * 2;
      for (let at = from; at < own; at += 2) {
        const tag = page[at] as number;
        sums[tag] = (sums[tag] as number) + similarity;
      }
      for (let at = from; at < end; at += 2) {
        const tag = page[at] as number;
        outputs[tag] = (outputs[tag] as number) + similarity * (floats[at + 1] as number);
      }
    }
    return all;
  }

  dump(out: SnapshotWriter): void {
    out.json(this.ids);
    out.array(this.handles);
    out.array(this.days);
    this.blocks.dump(out);
  }

  /** Of records that were just made. */
  restore(from: SnapshotReader): void {
    for (const [slot, id] of from.json<(string | null)[]>().entries()) {
      this.ids.push(id);
      if (id !== null) this.slotOf.set(id, slot);
    }
    this.handles = from.array(Float64Array);
    this.days = from.array(Float64Array);
    this.blocks.restore(from);
  }
}
