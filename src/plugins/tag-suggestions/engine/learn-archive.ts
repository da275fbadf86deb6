import type { ArchivedStory, Tagger } from './types';

/** Latest stories of an archive that the ranking adapts to: it forgets one hundredth with each. */
export const ADAPTED_STORIES = 2000;

/**
 * Learns an archive story by story, oldest first. The ranking adapts to the last stories only, which are all that it would
 * remember: the others cost half the time. So many stories are held back until it is known which are the last.
 */
export class ArchiveLearner {
  private readonly waiting: ArchivedStory[] = [];
  private next = 0;

  constructor(private readonly tagger: Pick<Tagger, 'learn'>) {}

  add(story: ArchivedStory): void {
    const before = this.waiting[this.next];
    if (before !== undefined) this.tagger.learn(before, { adapt: false });
    this.waiting[this.next] = story;
    this.next = (this.next + 1) % ADAPTED_STORIES;
  }

  /** Learns those held back. Nothing is learned from the archive before this is called, if it is short. */
  end(): void {
    for (const story of [...this.waiting.slice(this.next), ...this.waiting.slice(0, this.next)])
      this.tagger.learn(story);
    this.waiting.length = 0;
    this.next = 0;
  }
}
