import { createTagger } from '../../src/plugins/tag-suggestions/engine';
import type { Article, Tagger } from '../../src/plugins/tag-suggestions/engine/types';
import { vocabulary } from './generate';
import { bytesInUse, stopwatch, type Times } from './measure';
import { draft, story } from './newsroom';

/** A house as large as the targets ask for. */
export const NAMES = 1_000_000;
export const STORIES = 20_000;

const DRAFTS = 200;
const ADAPTED = 2000;

export interface House {
  tagger: Tagger;
  /** Of learning each story, without making it up. */
  learning: Times;
  /** Heap and array buffers that the stories take, all told. */
  bytes: number;
}

let house: House | undefined;

/** A tagger with a million names and 20,000 stories learned one after the other, made once in a run. */
export function largeHouse(): House {
  return (house ??= build());
}

function build(): House {
  const tagger = createTagger({ vocabulary: vocabulary(NAMES) });
  const before = bytesInUse();
  const learning = learn(tagger, 0, STORIES);
  return { tagger, learning, bytes: bytesInUse() - before };
}

/** Learns stories `from` to `to` of the made-up newsroom. */
export function learn(tagger: Tagger, from: number, to: number): Times {
  const { times, run } = stopwatch();
  for (let number = from; number < to; number++) {
    const next = story(number);
    // As a house learns its archive: the ranking adapts to the latest stories only, see `LearnOptions`.
    run(() => tagger.learn(next, { adapt: number >= to - ADAPTED }));
  }
  return times;
}

/** Articles of 1,150 words to suggest for, written after story `after`. */
export function drafts(after: number): Article[] {
  return Array.from({ length: DRAFTS }, (_, number) => draft(number, after));
}
