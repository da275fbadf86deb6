import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import { outsideTransactions } from '../after-commit';
import { ArchiveFeed, type Witness } from '../archive/feed';
import { witness } from '../archive/witness';
import { ChangeLog, type Change } from '../changes/log';
import { VocabularyFeed } from '../vocabulary/feed';
import { followComponent, followDocuments } from '../vocabulary/follow';
import { VocabularyReader } from '../vocabulary/reader';
import { TaggerHost, TaggerUnavailable, type WorkerLike } from '../worker/host';
import type { Answer, Decided, Question, RequestName } from '../worker/protocol';
import { getService } from './get-service';
import { vocabularyOf } from './readable-entities';

/** Of the change log, in milliseconds: how often what is old is removed. */
const FORGET_MS = 600_000;

/** The tagger's worker with all that keeps it up to date. Idle when the configuration names no vocabulary. */
export function createTaggerService({ strapi }: { strapi: Core.Strapi }) {
  let host: TaggerHost | undefined;
  let vocabulary: VocabularyFeed | undefined;
  let thread: Worker | undefined;
  let archives = new Map<string, ArchiveFeed>();
  const log = new ChangeLog(strapi);
  const stops: (() => void)[] = [];

  const report = (error: unknown): void => {
    // A worker that ended is loaded anew by the next one; it has said so itself.
    if (error instanceof TaggerUnavailable) return;
    strapi.log.error(
      `tag-suggestions: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  };
  // Told from within transactions: what is written for others must not be a part of them.
  const tell = outsideTransactions((change: Change): void => void log.tell(change).catch(report));

  /** Repeats an act that must not overlap itself. */
  const every = (milliseconds: number, act: () => Promise<void>): void => {
    let busy = false;
    const timer = setInterval(() => {
      if (busy) return;
      busy = true;
      act()
        .catch(report)
        .finally(() => (busy = false));
    }, milliseconds);
    timer.unref();
    stops.push(() => clearInterval(timer));
  };

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
    const mine = ++fills;
    filled = false;
    await host?.ask('start', { decisions: await getService(strapi, 'decisions').counts() }, 0);
    await vocabulary?.load();
    const { archive } = getService(strapi, 'state').config;
    for (const feed of archives.values()) await feed.load(archive.stories);
    filled = mine === fills;
  };

  const hear = async (): Promise<void> => {
    for (const change of await log.hear()) {
      if (change.topic === 'vocabulary') vocabulary?.changed(change.body.ids);
      else if (change.topic === 'stories') archives.get(change.body.uid)?.changed(change.body.ids);
      else if (change.topic === 'refused-names') getService(strapi, 'refusedNames').forget();
      else await host?.ask('decide', change.body, 0);
    }
  };

  return {
    /** Starts the worker and returns at once; the vocabulary is loaded meanwhile. */
    async start(): Promise<void> {
      const state = getService(strapi, 'state');
      const { plan, config } = state;
      if (!plan.vocabulary) return;
      const { uid, aliasComponent, aliases } = plan.vocabulary;
      await log.begin();

      host = new TaggerHost({
        spawn: () => {
          thread = new Worker(path.join(__dirname, '../worker/thread.js'));
          return thread as WorkerLike;
        },
        deadlineMs: config.deadlineMs,
        maxPending: config.maxPending,
        onStart: () => void fill().catch(report),
        log: (message) => strapi.log.warn(`tag-suggestions: ${message}`),
      });
      vocabulary = new VocabularyFeed(
        new VocabularyReader(strapi, plan.vocabulary, () => state.defaultLocale()),
        host,
        report,
      );

      const entitiesChanged = (ids: string[]): void => {
        vocabulary?.changed(ids);
        for (let from = 0; from < ids.length; from += 500) {
          tell({ topic: 'vocabulary', body: { ids: ids.slice(from, from + 500) } });
        }
      };
      stops.push(followDocuments(strapi, uid, entitiesChanged));
      if (aliasComponent && aliases) {
        stops.push(followComponent(strapi, aliasComponent, { uid, attribute: aliases }, entitiesChanged));
      }
      if (config.archive.enabled) {
        for (const type of plan.types.values()) {
          const feed = new ArchiveFeed(strapi, type, plan.vocabulary, host, report, told);
          archives.set(type.uid, feed);
          const follow = (ids: string[]): void => {
            feed.changed(ids, filled && !getService(strapi, 'outcomes').silent);
            tell({ topic: 'stories', body: { uid: type.uid, ids } });
          };
          const published = type.draftAndPublish ? { publishedAt: { $notNull: true } } : {};
          stops.push(followDocuments(strapi, type.uid, follow, published));
        }
      }
      host.start();
      every(config.pollMs, hear);
      every(config.reconcileMs, async () => vocabulary?.reconcile());
      every(FORGET_MS, () => log.forget());
    },

    async stop(): Promise<void> {
      for (const stop of stops.splice(0)) stop();
      vocabulary?.stop();
      for (const feed of archives.values()) feed.stop();
      archives = new Map();
      await host?.stop();
    },

    /** Asks the worker; rejects with `TaggerUnavailable` in time, whatever happens to it. */
    ask<N extends RequestName>(name: N, question: Question<N>): Promise<Answer<N>> {
      if (!host) return Promise.reject(new TaggerUnavailable('stopped', 'The tagger is not configured.'));
      return host.ask(name, question);
    },

    get vocabularyState(): 'loading' | 'ready' {
      return vocabulary?.state ?? 'loading';
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
  };
}
