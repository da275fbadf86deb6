import type { Archive } from '../archive/archive';
import type { getService } from '../services/get-service';
import type { VocabularyFeed } from '../vocabulary/feed';
import type { TaggerHost } from '../worker/host';
import type { Beginning } from './begin';

export interface Filling {
  host: TaggerHost;
  beginning: Beginning;
  vocabulary: VocabularyFeed;
  /** Absent where the archive is not to teach. */
  archive?: Archive | undefined;
  ranking: ReturnType<typeof getService<'ranking'>>;
}

/** Gives a new worker all that the house knows: from its snapshot and what changed since, or from the database. */
export async function fillWorker({ host, beginning, vocabulary, archive, ranking }: Filling): Promise<void> {
  const loaded = await beginning.begin();
  const { at } = await ranking.lastReset();
  const isReset = loaded !== undefined && loaded.resetAt !== at;
  if (isReset) await host.ask('reset', { at }, 0);
  // Without a snapshot the stories teach the ranking first, and the decisions after them.
  const taughtUpTo = loaded ? (isReset ? 0 : loaded.lastDecision) : Infinity;
  await host.ask('decisions', await ranking.history(taughtUpTo), 0);
  await (loaded ? vocabulary.resume() : vocabulary.load());
  await archive?.reconcile();
  if (loaded) return;
  // What the stories taught the ranking goes with a reset too: only decisions since are lessons then.
  if (at) await host.ask('reset', { at }, 0);
  await host.ask('decisions', await ranking.history(0), 0);
}
