import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ArchivedStory } from '../../src/plugins/tag-suggestions/engine/types';
import { ensureServerBuild } from '../../src/commands/steps/build';
import { createTestDatabase, type TestDatabase } from '../helpers/database';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { ROOT } from '../helpers/paths';
import { eventually, paragraphs } from '../helpers/tagging';
import { taggerInside } from '../helpers/tagger-inside';
import { vocabulary } from './generate';
import type { Benchmark, Figure } from './measure';
import { story } from './newsroom';

const ENTITIES = Number(process.env.BENCH_ENTITIES) || 20_000;
const STORIES = Number(process.env.BENCH_STORIES) || 2_000;
const HOURS = 3_600_000;

/** What an editor waits for after a start: the first, which learns everything, and the next, which reads the snapshot. */
export const boot: Benchmark = {
  name: 'boot',
  about: `a whole Strapi on SQLite with ${ENTITIES} entities and ${STORIES} published stories, started twice`,
  async run() {
    ensureServerBuild(ROOT);
    const database = await createTestDatabase('sqlite');
    try {
      const empty = await bootNewsroom({ database });
      await fill(empty);
      await empty.halt();
      removeSnapshots(database);
      const first = await start(database);
      const written = Date.now();
      await first.newsroom.halt();
      const stopped = Date.now() - written;
      const next = await start(database);
      await next.newsroom.halt();
      return [
        figure('first start: vocabulary read', first.ready, 'ms'),
        figure('first start: archive learned', first.filled, 'ms'),
        figure('stop, snapshot written', stopped, 'ms'),
        figure('snapshot', snapshotBytes(database) / 1e6, 'MB'),
        figure('next start: suggestions from all of it', next.ready, 'ms'),
        figure('next start: compared with the database', next.filled, 'ms'),
      ];
    } finally {
      await database.remove();
    }
  },
};

function figure(what: string, value: number, unit: string): Figure {
  return { what, value, unit };
}

/** Milliseconds from the end of Strapi's own start. */
async function start(database: TestDatabase): Promise<{ newsroom: Newsroom; ready: number; filled: number }> {
  const newsroom = await bootNewsroom({ database });
  const tagger = taggerInside(newsroom);
  const began = Date.now();
  await eventually(() => tagger.vocabularyState === 'ready', HOURS);
  const ready = Date.now() - began;
  await eventually(() => tagger.isFilled, HOURS);
  const { stories } = await tagger.ask('size', {});
  if (stories !== STORIES) throw new Error(`The tagger knows ${stories} stories, not ${STORIES}.`);
  return { newsroom, ready, filled: Date.now() - began };
}

function snapshotFolder(database: TestDatabase): string {
  return path.join(path.dirname(database.environment.DATABASE_FILENAME ?? ''), 'tag-suggestions');
}

function snapshotBytes(database: TestDatabase): number {
  const folder = snapshotFolder(database);
  return readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}

function removeSnapshots(database: TestDatabase): void {
  for (const name of readdirSync(snapshotFolder(database))) rmSync(path.join(snapshotFolder(database), name));
}

/** Past Strapi: it would take an hour. */
async function fill({ strapi }: Newsroom): Promise<void> {
  const knex = strapi.db.connection;
  const now = Date.now();
  const common = { created_at: now, updated_at: now, published_at: now };
  const insert = async (table: string, rows: object[]): Promise<void> => {
    for (let from = 0; from < rows.length; from += 500)
      await knex.batchInsert(table, rows.slice(from, from + 500), 50);
  };
  const stories = Array.from({ length: STORIES }, (_, number) => story(number));
  const tags = [...new Set(stories.flatMap((each) => each.tags))];
  const names: { name: string; kind: string }[] = tags.map((name) => ({ name, kind: 'topic' }));
  // The count is of names and aliases, of which an entity has several.
  for (const { name, kind = 'topic' } of vocabulary(ENTITIES * 4)) {
    if (names.length === ENTITIES) break;
    names.push({ name, kind });
  }
  await insert(
    'entities',
    names.map((each, index) => ({
      ...{ ...common, ...each, id: index + 1, document_id: `entity${index}` },
      ...{ slug: `entity-${index}`, suggest: true, state: 'active' },
    })),
  );
  await insert(
    'articles',
    stories.map((each, index) => ({
      ...{ ...common, id: index + 1, document_id: `article${index}`, locale: 'en', slug: `article-${index}` },
      headline: textOf(each, 'title').slice(0, 200),
      body: JSON.stringify(paragraphs(...textOf(each, 'body').split('\n'))),
      first_published_at: Date.parse(each.date ?? ''),
    })),
  );
  const idOf = new Map(tags.map((name, index) => [name, index + 1]));
  await insert(
    'articles_entities_lnk',
    stories.flatMap((each, index) =>
      [...new Set(each.tags)].map((name, order) => ({
        article_id: index + 1,
        entity_id: idOf.get(name),
        entity_ord: order + 1,
      })),
    ),
  );
}

function textOf({ fields }: ArchivedStory, role: string): string {
  return fields
    .filter((field) => field.role === role)
    .map(({ text }) => text)
    .join('\n');
}
