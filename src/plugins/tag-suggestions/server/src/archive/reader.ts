import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { populateOf, valuesAt } from '../config/field-path';
import type { TypePlan, VocabularyPlan } from '../config/plan';
import type { RawStory } from '../worker/protocol';

/** Rows of which only dates are read, at once. */
const SCAN = 500;

type Moment = string | number | Date | null | undefined;
export type StoryRow = {
  id: number;
  documentId: string;
  locale?: string | null;
  createdAt?: Moment;
  updatedAt?: Moment;
  publishedAt?: Moment;
} & Record<string, unknown>;

/** A public story as the whole archive is looked through: which, in what version, of when. */
export interface StoryOutline {
  uid: string;
  rowId: number;
  id: string;
  version: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Reads the public stories of one content type. A type without drafts is public as it is. */
export class StoryReader {
  constructor(
    private readonly strapi: Core.Strapi,
    readonly plan: TypePlan,
    private readonly vocabulary: VocabularyPlan,
  ) {}

  /** The newest stories, oldest first. @param limit at most so many */
  async newest(limit: number): Promise<StoryOutline[]> {
    const { uid, date } = this.plan;
    const select = ['id', 'documentId', 'createdAt', 'updatedAt'];
    if (this.plan.draftAndPublish) select.push('publishedAt');
    if (this.plan.localised) select.push('locale');
    if (date) select.push(date);
    const outlines: StoryOutline[] = [];
    for (let last = 0; ;) {
      const where = { ...this.public(), id: { $gt: last } };
      const rows = await this.query({ where, select, orderBy: { id: 'asc' }, limit: SCAN });
      for (const row of rows) {
        outlines.push({
          uid,
          rowId: row.id,
          id: this.storyId(row),
          version: versionOf(row),
          at: this.dateOf(row),
        });
      }
      last = rows[rows.length - 1]?.id ?? last;
      if (rows.length < SCAN) break;
      // SQLite answers at once: without a pause nobody else is served between two slices.
      await setImmediate();
    }
    return outlines.sort(oldestFirst).slice(-limit || outlines.length);
  }

  /** Public rows with text and tags. @param where e.g. on ids or documentIds */
  rows(where: object): Promise<StoryRow[]> {
    const populate = {
      ...populateOf(this.plan.fields.map(({ steps }) => steps)),
      [this.plan.tags]: { select: ['documentId', this.vocabulary.name] },
    };
    return this.query({ where: { ...this.public(), ...where }, populate });
  }

  storyOf(row: StoryRow): RawStory {
    const value = (row[this.plan.tags] ?? []) as StoryRow | StoryRow[];
    const tags = (Array.isArray(value) ? value : [value]).filter((tag) => tag[this.vocabulary.name]);
    const at = this.dateOf(row);
    return {
      id: this.storyId(row),
      version: versionOf(row),
      ...(row.locale ? { locale: row.locale } : {}),
      ...(at ? { date: new Date(at).toISOString() } : {}),
      fields: this.plan.fields.flatMap(({ steps, role, format }) =>
        valuesAt(row, steps).map(({ name, value }) => ({ name, role, format, value })),
      ),
      tags: tags.map((tag) => String(tag[this.vocabulary.name])),
      tagIds: tags.map((tag) => tag.documentId),
    };
  }

  storyId(row: StoryRow): string {
    return `${this.plan.uid} ${row.documentId} ${row.locale ?? ''}`;
  }

  /**
   * When the story first came out, as far as that is known: each publication makes a new row with a `publishedAt` of its
   * own, so that only a field of the house can tell; without one, when it was begun is nearer than when it was last corrected.
   */
  private dateOf(row: StoryRow): number {
    const own = row[this.plan.date ?? ''] as Moment;
    return timeOf(own) || timeOf(row.createdAt) || timeOf(row.publishedAt);
  }

  private async query(query: object): Promise<StoryRow[]> {
    return (await this.strapi.db.query(this.plan.uid).findMany(query)) as StoryRow[];
  }

  private public(): object {
    return this.plan.draftAndPublish ? { publishedAt: { $notNull: true } } : {};
  }
}

export function oldestFirst(a: StoryOutline, b: StoryOutline): number {
  return a.at - b.at || a.rowId - b.rowId;
}

/** Changes whenever a story is published anew or its row is saved. */
function versionOf(row: StoryRow): string {
  return `${row.id}:${timeOf(row.updatedAt)}:${timeOf(row.publishedAt)}`;
}

function timeOf(value: Moment): number {
  const time = value === null || value === undefined ? 0 : new Date(value).getTime();
  return Number.isNaN(time) ? 0 : time;
}
