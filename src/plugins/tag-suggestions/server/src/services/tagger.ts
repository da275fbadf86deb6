import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import { outsideTransactions } from '../after-commit';
import { Archive, type Witness } from '../archive/archive';
import { StoryReader } from '../archive/reader';
import { witness } from '../archive/witness';
import { followStories, followVocabulary } from '../changes/follow';
import { ChangeLog, type Change } from '../changes/log';
import type { Plan, VocabularyPlan } from '../config/plan';
import { repeat } from '../repeat';
import { Beginning } from '../snapshots/begin';
import { fillWorker } from '../snapshots/fill';
import { SnapshotKeeper } from '../snapshots/keeper';
import { snapshotPlace } from '../snapshots/place';
import { VocabularyFeed } from '../vocabulary/feed';
import { VocabularyReader } from '../vocabulary/reader';
import { TaggerHost, TaggerUnavailable, type WorkerLike } from '../worker/host';
import type { Answer, Decided, Question, RequestName, SnapshotPlace } from '../worker/protocol';
import { getService } from './get-service';
import { vocabularyOf } from './readable-entities';

/** Of the change log, in milliseconds: how often what is old is removed. */
const FORGET_MS = 600_000;
/** When what the tagger is to know could not be read, in milliseconds. */
const AGAIN_MS = 5_000;
/** After these the tagger knows more or other things than its snapshot. */
const CHANGING: ReadonlySet<RequestName> = new Set([
  ...(['put', 'remove', 'learn', 'witness', 'decide', 'reset'] as const),
]);

/** The tagger's worker with all that keeps it up to date. Idle when the configuration names no vocabulary. */
export function createTaggerService({ strapi }: { strapi: Core.Strapi }) {
  let host: TaggerHost | undefined;
  let vocabulary: VocabularyFeed | undefined;
  let archive: Archive | undefined;
  let keeper: SnapshotKeeper | undefined;
  let beginning: Beginning | undefined;
  let thread: Worker | undefined;
  let stopping = false;
  const log = new ChangeLog(strapi);
  const stops: (() => void)[] = [];

  const report = (error: unknown): void => {
    // A worker that ended is loaded anew by the next one; it has said so itself. At a stop the database goes away.
    if (error instanceof TaggerUnavailable || stopping) return;
    strapi.log.error(
      `tag-suggestions: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  };
  // Told from within transactions: what is written for others must not be a part of them.
  const tell = outsideTransactions((change: Change): void => void log.tell(change).catch(report));

  /** Whether all that the tagger starts from has been read: before, what it offers says nothing about its quality. */
  let filled = false;
  let fills = 0;
  const told: Witness = async (publications) => {
    if (!host || !filled) return new Set();
    // An entity made while the story was tagged must be known when the story is judged.
    await vocabulary?.refresh();
    return witness(strapi, host, publications);
  };

  const fill = async (): Promise<void> => {
    if (!host || !beginning || !vocabulary) return;
    const mine = ++fills;
    filled = false;
    await fillWorker({ host, beginning, vocabulary, archive, ranking: getService(strapi, 'ranking') });
    filled = mine === fills;
  };

  /** A worker that died is filled when there is a new one; a database that did not answer is asked again. */
  const fillSoon = (milliseconds: number): void => {
    const timer = setTimeout(() => {
      fill().catch((error: unknown) => {
        report(error);
        if (!(error instanceof TaggerUnavailable)) fillSoon(AGAIN_MS);
      });
    }, milliseconds);
    timer.unref();
    stops.push(() => clearTimeout(timer));
  };

  const hear = async (): Promise<void> => {
    for (const change of await log.hear()) {
      if (change.topic === 'vocabulary') vocabulary?.changed(change.body.ids);
      else if (change.topic === 'stories') archive?.changed(change.body.uid, change.body.ids);
      else if (change.topic === 'refused-names') getService(strapi, 'refusedNames').forget();
      else if (change.topic === 'reset') await host?.ask('reset', change.body, 0);
      else await host?.ask('decide', change.body, 0);
    }
  };

  const makeHost = (): TaggerHost => {
    const { config } = getService(strapi, 'state');
    return new TaggerHost({
      spawn: () => {
        thread = new Worker(path.join(__dirname, '../worker/thread.js'));
        return thread as WorkerLike;
      },
      deadlineMs: config.deadlineMs,
      maxPending: config.maxPending,
      onStart: () => {
        filled = false;
        vocabulary?.begin();
        fillSoon(0);
      },
      onAsk: (name) => {
        if (CHANGING.has(name)) keeper?.touched();
      },
      log: (message) => strapi.log.warn(`tag-suggestions: ${message}`),
    });
  };

  const makeKeeper = (place: SnapshotPlace, tagger: TaggerHost): SnapshotKeeper =>
    new SnapshotKeeper({
      ...getService(strapi, 'state').config.snapshot,
      save: () => tagger.ask('save', place, 0),
      log: (message) => strapi.log.info(`tag-suggestions: ${message}`),
      onError: (error) => {
        const why = error instanceof Error ? error.message : String(error);
        strapi.log.warn(`tag-suggestions: The snapshot of the tagger could not be written: ${why}`);
      },
    });

  const entitiesChanged = (ids: string[]): void => {
    vocabulary?.changed(ids);
    for (let from = 0; from < ids.length; from += 500) {
      tell({ topic: 'vocabulary', body: { ids: ids.slice(from, from + 500) } });
    }
  };
  const storiesChanged = (uid: string, ids: string[]): void => {
    archive?.changed(uid, ids, filled && !getService(strapi, 'outcomes').silent);
    tell({ topic: 'stories', body: { uid, ids } });
  };

  const makeArchive = (types: Plan['types'], plan: VocabularyPlan, tagger: TaggerHost): Archive => {
    const readers = [...types].map(([uid, type]) => [uid, new StoryReader(strapi, type, plan)] as const);
    return new Archive(new Map(readers), tagger, {
      stories: getService(strapi, 'state').config.archive.stories,
      onError: report,
      log: (message) => strapi.log.info(`tag-suggestions: ${message}`),
      witness: told,
    });
  };

  return {
    /** Starts the worker and returns at once; vocabulary and archive are loaded meanwhile. */
    async start(): Promise<void> {
      const state = getService(strapi, 'state');
      const { plan, config } = state;
      if (!plan.vocabulary) return;
      await log.begin();
      const place = config.snapshot.enabled
        ? await snapshotPlace(strapi, plan, config.snapshot.folder)
        : undefined;

      host = makeHost();
      beginning = new Beginning(host, strapi.log, place);
      if (place) keeper = makeKeeper(place, host);
      const reader = new VocabularyReader(strapi, plan.vocabulary, () => state.defaultLocale());
      vocabulary = new VocabularyFeed(reader, host, report, (stories) => archive?.reread(stories));
      stops.push(...followVocabulary(strapi, plan.vocabulary, entitiesChanged));
      if (config.archive.enabled) {
        archive = makeArchive(plan.types, plan.vocabulary, host);
        stops.push(...followStories(strapi, plan.types.values(), storiesChanged));
      }
      host.start();
      stops.push(
        repeat(config.pollMs, hear, report),
        repeat(config.reconcileMs, async () => vocabulary?.reconcile(), report),
        repeat(config.archive.reconcileMs, async () => (filled ? archive?.reconcile() : undefined), report),
        repeat(FORGET_MS, () => log.forget(), report),
      );
    },

    async stop(): Promise<void> {
      stopping = true;
      for (const stop of stops.splice(0)) stop();
      await Promise.all([vocabulary?.stop(), archive?.stop()]);
      archive = undefined;
      await keeper?.stop();
      await host?.stop();
    },

    /** Asks the worker; rejects with `TaggerUnavailable` in time, whatever happens to it. */
    ask<N extends RequestName>(name: N, question: Question<N>): Promise<Answer<N>> {
      if (!host) return Promise.reject(new TaggerUnavailable('stopped', 'The tagger is not configured.'));
      return host.ask(name, question);
    },

    get vocabularyState(): 'loading' | 'ready' {
      return vocabulary && host?.running ? vocabulary.state : 'loading';
    },

    /** Whether vocabulary, archive and decisions have been read since the worker started. */
    get isFilled(): boolean {
      return filled;
    },

    /** The thread that runs now, for those who watch over it. */
    get workerThread(): Worker | undefined {
      return thread;
    },

    /** Makes sure that the tagger has these entities, and whatever other instances told. */
    async refresh(ids: string[] = []): Promise<void> {
      vocabularyOf(strapi);
      await hear();
      await vocabulary?.refresh(ids);
    },

    /** Tells the other instances that the names never to propose are others. */
    async tellRefusedNames(): Promise<void> {
      await log.tell({ topic: 'refused-names', body: {} });
    },

    /** Counts an editor's decision, here and on the other instances. */
    decided(decided: Decided): void {
      host?.ask('decide', decided).catch(report);
      tell({ topic: 'decision', body: decided });
    },

    /** Has the ranking start anew, here and on the other instances. */
    async rankingReset(at: string): Promise<void> {
      tell({ topic: 'reset', body: { at } });
      await host?.ask('reset', { at }, 0);
    },
  };
}
