import { ensureServerBuild } from '../../src/commands/steps/build';
import { testDatabaseKind } from '../helpers/database';
import type { HttpClient } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { ROOT } from '../helpers/paths';
import { startPostgres } from '../helpers/postgres';
import { quantile, type Benchmark, type Figure } from './measure';

const STORIES = Number(process.env.BENCH_STORIES) || 100_000;
const DECISIONS = STORIES * 5;
const DAYS = 730;
const RUNS = 7;
const QUALITY = '/tag-suggestions/quality';

/** The page of suggestion quality of a house with two years behind it; `TEST_DATABASE=postgres` for the other database. */
export const quality: Benchmark = {
  name: 'quality',
  about: `the page of suggestion quality: ${STORIES} outcomes, ${DECISIONS} decisions of two years, ${testDatabaseKind()}`,
  async run() {
    ensureServerBuild(ROOT);
    const postgres = testDatabaseKind() === 'postgres' ? await startPostgres() : undefined;
    if (postgres) process.env.TEST_POSTGRES_URL = postgres.url;
    const newsroom = await bootNewsroom();
    try {
      await fill(newsroom);
      const { token } = await newsroom.createAdmin();
      const client = newsroom.as(token);
      const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
      const all = `from=${day(DAYS)}&to=${day(0)}&timeZone=Asia/Kolkata`;
      const figures: Figure[] = [];
      for (const [what, path] of [
        ['report, twelve weeks', 'report'],
        ['report, two years by month', `report?${all}&bucket=month`],
        ['report, two years by week', `report?${all}`],
        ['report, two years, one kind', `report?${all}&kind=person`],
        ['report, 400 days by day', `report?from=${day(399)}&to=${day(0)}&bucket=day`],
        ['most rejected, two years', `rejected?${all}`],
        ['never accepted, two years', `unaccepted?${all}`],
        ['missed tags, two years', `missed?${all}`],
        ['missed tags, twelve weeks', 'missed'],
        ['stories of one name', `stories?${all}&key=entity:e1`],
      ] as const) {
        figures.push({ what, value: await time(client, `${QUALITY}/${path}`), unit: 'ms', note: 'p50' });
      }
      return figures;
    } finally {
      await newsroom.stop();
      await postgres?.stop();
    }
  },
};

async function time(client: HttpClient, path: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    const { status } = await client.get(path);
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
    times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}

/** Written by the database itself: rows of numbers that look like chance. */
async function fill({ strapi }: Newsroom): Promise<void> {
  const sqlite = strapi.db.dialect.client === 'sqlite';
  const start = Date.now() - DAYS * 86_400_000;
  const step = (DAYS * 86_400_000) / STORIES;
  const at = sqlite
    ? `cast(${start} + n.i * ${step} as integer)`
    : `to_timestamp((${start} + n.i * ${step}) / 1000)::timestamp`;
  const [yes, no] = sqlite ? ['1', '0'] : ['true', 'false'];
  const bool = (condition: string) => `case when ${condition} then ${yes} else ${no} end`;
  const locale = "case when n.i % 5 = 0 then 'hi' else 'en' end";
  const kind = "case when n.i % 3 = 0 then 'person' when n.i % 3 = 1 then 'place' else 'organisation' end";
  const numbers = (count: number) =>
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})`;
  const chance = (factor: number, of: number) => `((n.i * ${factor} + r.k * 7919) % ${of})`;
  const type = "'api::article.article'";

  const run = (sql: string) => strapi.db.connection.raw(sql);
  await run(`insert into tag_suggestions_outcomes
    (document_id, publication, content, at, subject_type, subject_id, subject_locale, tags, offered, missed, superseded)
    ${numbers(STORIES)} select 'o' || n.i, 'p' || n.i, 'c', ${at}, ${type}, 's' || n.i, ${locale}, 5, '[]', '[]', ${no} from n`);
  await run(`insert into tag_suggestions_outcome_tags
    (outcome_id, at, subject_type, subject_locale, role, "key", name, entity_kind, "rank", bin, confidence, chosen)
    ${numbers(STORIES)}, r(k) as (select 1 union all select k + 1 from r where k < 10)
    select n.i, ${at}, ${type}, ${locale},
      case when ${chance(31, 5)} = 0 then 'new' else 'known' end,
      case when ${chance(31, 5)} = 0 then 'name:n' || ${chance(37, 30_011)} else 'entity:e' || ${chance(41, 20_011)} end,
      'Name ' || ${chance(41, 20_011)}, ${kind}, r.k, 10 - r.k, 1.0 - r.k / 10.0,
      ${bool(`${chance(53, 10)} < 11 - r.k`)} from n cross join r`);
  await run(`insert into tag_suggestions_outcome_tags
    (outcome_id, at, subject_type, subject_locale, role, "key", name, entity_kind, chosen)
    ${numbers(STORIES)} select n.i, ${at}, ${type}, ${locale}, 'missed', 'entity:e' || (n.i * 61 % 5003), 'Name', ${kind}, ${yes} from n`);
  await run(`insert into tag_suggestions_decisions
    (document_id, action, at, user_id, subject_type, subject_id, subject_locale, "key", name, entity_kind, novelty, "rank", confidence, offered, neutralised)
    ${numbers(STORIES)}, r(k) as (select 1 union all select k + 1 from r where k < 5)
    select 'd' || n.i || r.k, case when ${chance(43, 3)} = 0 then 'reject' else 'accept' end, ${at}, 1, ${type}, 's' || n.i, ${locale},
      case when r.k = 5 then 'name:n' || ${chance(37, 60_013)} else 'entity:e' || ${chance(41, 20_011)} end,
      'Name', ${kind}, case when r.k = 5 then 'new' else 'known' end, r.k, 0.5, ${yes}, ${no} from n cross join r`);
  await run('analyze');
}
